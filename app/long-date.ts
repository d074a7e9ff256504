/** An ISO date as readers of a language write it: "27 June 2024". */
export function longDate(iso: string, lang: string): string {
  // British order in English: day, month, year, as the course writes it.
  const locale = lang === 'en' ? 'en-GB' : lang
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
}
