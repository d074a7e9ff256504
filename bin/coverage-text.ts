import type { Coverage, CoverageMap, NoteCoverage, ObjectiveCoverage } from '../lib/course/coverage-map'
import { KINDS } from '../lib/quiz/kind-names'
import { aligned } from './aligned'

const GAPS: readonly [Coverage, string][] = [
  ['untaught', 'untaught'],
  ['untested', 'untested'],
  ['tested-once', 'tested once'],
]

/** The map as a person reads it: what is missing, then the two tables. `prefix` comes before the names of files. */
export function coverageText(map: CoverageMap, prefix: string): string {
  const { notes, objectives } = map
  return [summary(map), gaps([...notes, ...objectives], prefix), byLesson(map), byKind(map)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function summary({ lessons, notes, objectives, passages, questions }: CoverageMap): string {
  const bare = passages.filter(({ tested }) => !tested).length
  return [
    `${counted(lessons.length, 'lesson')}, ${counted(questions.all, 'question')}`,
    ...(notes.length > 0 ? [`${counted(notes.length, 'paragraph')} of sources: ${counts(notes)}`] : []),
    `${counted(objectives.length, 'objective')}: ${counts(objectives)}`,
    `${counted(passages.length, 'passage')}, ${bare} without a question; ${counted(questions.withoutEvidence, 'question')} without a passage`,
  ].join('\n')
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

const counts = (things: readonly { coverage: Coverage }[]) =>
  GAPS.map(([gap, name]) => `${things.filter(({ coverage }) => coverage === gap).length} ${name}`).join(', ')

/** What is missing, the worst first, each with its place; of what is tested once, the place of its question. */
function gaps(things: readonly (NoteCoverage | ObjectiveCoverage)[], prefix: string): string {
  const rows = GAPS.flatMap(([gap, name]) =>
    things
      .filter(({ coverage }) => coverage === gap)
      .map((thing) => {
        const { file, line } = (gap === 'tested-once' && thing.questions[0]) || thing
        return [name.padEnd('tested once'.length), thing.id, `${prefix}${file}:${line}`]
      }),
  )
  return rows.map(([gap, id = '', place]) => `${gap}  ${id.padEnd(longest(rows))}  ${place}`).join('\n')
}

const longest = (rows: readonly string[][]) => Math.max(...rows.map(([, id = '']) => id.length))

/** How many questions of each lesson rest on each paragraph; a dot where a lesson teaches it and asks nothing. */
function byLesson({ lessons, notes }: CoverageMap): string {
  if (notes.length === 0) return ''
  const row = ({ id, passages, questions }: NoteCoverage) => [
    id,
    ...lessons.map((lesson) => {
      const asked = questions.filter((question) => question.lesson === lesson.id).length
      const taught = passages.some((passage) => passage.lesson === lesson.id)
      return asked > 0 ? String(asked) : taught ? '·' : ''
    }),
    String(questions.length).padStart('all'.length),
  ]
  const head = ['questions by lesson', ...lessons.map(({ number }) => String(number)), 'all']
  return `${aligned([head, ...notes.map(row)])}\n· cited there, not asked`
}

/** How many questions of each kind test each objective. */
function byKind({ objectives }: CoverageMap): string {
  const row = ({ id, questions }: ObjectiveCoverage) => [
    id,
    ...KINDS.map((kind) => String(questions.filter(({ question }) => question.kind === kind).length || '')),
    String(questions.length).padStart('all'.length),
  ]
  return aligned([['questions by kind', ...KINDS, 'all'], ...objectives.map(row)])
}
