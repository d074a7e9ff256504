import { yearOf } from './year-of'

const WIDTH = 480
const MARGIN = 18
const LINE = 18

/**
 * The distances between dates, drawn to scale: a line of years with a dot for each date. Takes the dates as an author
 * writes them; draws nothing when fewer than three can be read or all fall into one year. The list below it says all
 * that it shows, so it is hidden from screen readers.
 */
export function TimeScale({ when }: { when: string[] }) {
  const dates = [...new Set(when.map(yearOf).filter((date) => date !== undefined))]
  const from = Math.floor(Math.min(...dates))
  const to = Math.ceil(Math.max(...dates) + 0.001)
  if (dates.length < 3 || to - from < 2) return null
  const x = (date: number) => Math.round(MARGIN + ((date - from) / (to - from)) * (WIDTH - 2 * MARGIN))
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const every = Math.ceil(years.length / 9)
  return (
    <svg className="time-scale" viewBox={`0 0 ${WIDTH} 46`} aria-hidden="true">
      <path d={`M${x(from)} ${LINE}H${x(to)}${years.map((y) => `M${x(y)} ${LINE - 4}v8`).join('')}`} />
      {years
        .filter((_, i) => i % every === 0)
        .map((year) => (
          <text key={year} x={x(year)} y={LINE + 24}>
            {year}
          </text>
        ))}
      {dates.map((date) => (
        <circle key={date} cx={x(date)} cy={LINE} r="5" />
      ))}
    </svg>
  )
}
