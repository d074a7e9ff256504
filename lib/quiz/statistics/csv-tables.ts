import type { Column } from './attempt'
import type { ChoiceCount } from './choice-counts'
import type { Cell } from './csv'
import type { Flag } from './flags'
import type { ItemAnalysis } from './item'

/** A question with its analysis and how many answers to it were kept apart. `text` is its stem as plain text. */
export type ItemLine = { column: Column & { changed: number; gone: number }; item: ItemAnalysis; text: string }

/** The item analysis as a table with a line of headings: a row a question. */
export function itemTable(lines: readonly ItemLine[]): Cell[][] {
  return [
    [
      ...['question', 'kind', 'points', 'text', 'n', 'facility', 'facility_low', 'facility_high'],
      ...['discrimination', 'discrimination_low', 'discrimination_high', 'median_seconds'],
      ...['sure_n', 'sure_facility', 'changed', 'gone', 'flags'],
    ],
    ...lines.map(({ column: { key, question, changed, gone }, item, text }): Cell[] => {
      const { n, facility, discrimination, time, calibration, flags } = item
      const sure = calibration?.find(({ confidence }) => confidence === 3)?.facility
      return [
        ...[key, question.kind, question.points, text, n],
        ...[facility?.value ?? null, facility?.interval[0] ?? null, facility?.interval[1] ?? null],
        ...(discrimination.value === null ? [null, null, null] : [discrimination.value, ...discrimination.interval]),
        ...[time?.seconds ?? null, sure?.n ?? null, sure?.value ?? null, changed, gone],
        flags.map((flag) => flagText(flag, item)).join('; '),
      ]
    }),
  ]
}

/** A flag as text: its code and, where it is about a choice, that choice's id with its part, or what was typed. */
export function flagText(flag: Flag, { parts }: ItemAnalysis): string {
  if (!('choice' in flag)) return flag.code
  const counts = parts.find(({ id }) => id === flag.part)?.counts
  const typed = counts?.find(({ id }) => id === flag.choice)?.typed
  return `${flag.code} ${[flag.part, typed === undefined ? flag.choice : `"${typed}"`].filter(Boolean).join(' = ')}`
}

/** Who chose what, as a table with a line of headings: a row a choice. `label` gives its text. */
export function choiceTable(
  lines: readonly ItemLine[],
  label: (line: ItemLine, part: string, count: ChoiceCount) => string,
): Cell[][] {
  return [
    ['question', 'part', 'choice', 'text', 'right', 'n', 'share', 'upper', 'upper_of', 'lower', 'lower_of'],
    ...lines.flatMap((line) =>
      line.item.parts.flatMap((part) =>
        part.counts.map((count): Cell[] => {
          const { groups, n } = line.item
          return [
            ...[line.item.key, part.id, count.id, label(line, part.id, count), count.correct ? 1 : 0],
            ...[count.n, n > 0 ? count.n / n : null],
            ...(groups ? [count.upper, groups.upper, count.lower, groups.lower] : [null, null, null, null]),
          ]
        }),
      ),
    ),
  ]
}

/** The scores (0..1) as a table with a line of headings: a row a student, a column a question, empty where nothing was given. */
export function scoreTable(columns: readonly Column[], names: readonly string[]): Cell[][] {
  return [
    ['student', ...columns.map(({ key }) => key)],
    ...names.map((name, i): Cell[] => [name, ...columns.map(({ attempts }) => attempts[i]?.score ?? null)]),
  ]
}
