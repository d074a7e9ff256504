/** An ISO date, or its year and month, or its year, as readers of a language write it: "27 June 2024", "June 2024", "2024". */
export function longDate(iso: string, lang: string): string {
  // British order in English: day, month, year, as the course writes it.
  const locale = lang === 'en' ? 'en-GB' : lang
  const [, month, day] = iso.split('-')
  const shown: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }
  return new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).format(new Date(iso))
}
