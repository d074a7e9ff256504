const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date in an author's words as a number of years: "January 2015" is 2015.04, "2018" 2018.5 (the middle of what the
 * words leave open), "27 June 2024" 2024.49. Undefined for anything else, "months before March 2024" among it: what is
 * not dated is not drawn as if it were.
 */
export function yearOf(text: string): number | undefined {
  const [, day, name, year] = /^(?:(\d{1,2})\s+)?(?:([a-z]{3})[a-z]*\s+)?(\d{4})$/i.exec(text.trim()) ?? []
  if (!year) return undefined
  if (!name) return day ? undefined : Number(year) + 0.5
  const month = MONTHS.indexOf(name.toLowerCase())
  if (month < 0) return undefined
  return Number(year) + (month + (Number(day ?? 15) - 0.5) / 31) / 12
}
