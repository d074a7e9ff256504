/** The beginnings of days in the student's own time, in ms: `from` to `to` days after the day of a moment. */
export function dayStarts(moment: number, from: number, to: number): number[] {
  const date = new Date(moment)
  return Array.from({ length: to - from + 1 }, (_, n) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + from + n).getTime(),
  )
}

/** The beginning of a day given as YYYY-MM-DD, in the student's own time, in ms. */
export function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}

/** How many midnights lie between two moments, in the student's own time. */
export function daysBetween(from: number, to: number): number {
  const [a = 0] = dayStarts(from, 0, 0)
  const [b = 0] = dayStarts(to, 0, 0)
  // A day of 23 or 25 hours is one, too.
  return Math.round((b - a) / 86_400_000)
}
