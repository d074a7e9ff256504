const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date in an author's words as a number of years: "January 2015" is 2015.04, "2018" 2018.5 (the middle of what the
 * words leave open), "27 June 2024" 2024.49. Undefined without a year of four digits.
 */
export function yearOf(text: string): number | undefined {
  const year = /\b(1\d{3}|20\d{2})\b/.exec(text)?.[1]
  if (!year) return undefined
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text))
  if (month < 0) return Number(year) + 0.5
  const day = /\b([12]?\d|3[01])\b(?!\d)/.exec(text.replace(year, ''))?.[1] ?? 15
  return Number(year) + (month + (Number(day) - 0.5) / 31) / 12
}
