import { flagText, type ItemLine } from '../lib/quiz/statistics/csv-tables'
import type { Interval } from '../lib/quiz/statistics/interval'
import type { TestAnalysis } from '../lib/quiz/statistics/test'
import { aligned } from './aligned'

const number = (value: number) => value.toFixed(2).replace('-', '−')
const between = ([low, high]: Interval) => `${number(low)}..${number(high)}`

/** A test and its figures, a line an idea. `test` is its id, '' for the whole course. */
export function testText(
  test: string,
  { takers, complete, questions, points, scores, deviation, reliability, leftOut }: TestAnalysis,
) {
  return [
    `${test || 'whole course'}: ${takers} students, ${complete} of them complete, ${questions} questions, ${points} points`,
    scores &&
      `mean ${number(scores.mean)}, median ${number(scores.median)}${deviation === null ? '' : `, SD ${number(deviation)}`}`,
    reliability &&
      `${reliability.by === 'alpha' ? 'alpha' : 'KR-20'} ${number(reliability.value)}, standard error of measurement ${number(reliability.error)}`,
    leftOut.length > 0 && `left out of the totals, answered by fewer than half: ${leftOut.join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The table of questions. */
export function itemsText(lines: readonly ItemLine[]): string {
  return aligned([
    ['question', 'n', 'facility', '', 'discrimination', '', 'remarks'],
    ...lines.map(({ item, item: { key, n, facility, discrimination, flags } }) => [
      key,
      String(n),
      facility ? number(facility.value) : '',
      facility ? between(facility.interval) : '',
      discrimination.value === null ? `(${discrimination.why})` : number(discrimination.value),
      discrimination.value === null ? '' : between(discrimination.interval),
      flags.map((flag) => flagText(flag, item)).join(', '),
    ]),
  ])
}
