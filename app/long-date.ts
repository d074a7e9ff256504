import { language } from '@/wording'

/** An ISO date, or its year and month, or its year, as the interface writes it: "27 June 2024", "June 2024", "2024". */
export function longDate(iso: string): string {
  const [, month, day] = iso.split('-')
  const shown: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }
  return new Intl.DateTimeFormat(language.locale, { ...shown, timeZone: 'UTC' }).format(new Date(iso))
}
