import type { CoverageMap } from '../lib/course/coverage-map'
import type { MappedQuestion } from '../lib/course/mapped-questions'

/** The map for programs: each question once, elsewhere by its key. `prefix` comes before the names of files. */
export function coverageJson(map: CoverageMap, prefix: string): string {
  const all = new Map<string, MappedQuestion>()
  for (const { questions } of [...map.notes, ...map.objectives, ...map.passages])
    for (const question of questions) all.set(question.key, question)
  const asked = [...all.values()].map(({ key, lesson, text, question, file, line, href }) => {
    const { kind, objective, demand, evidence } = question
    return { key, lesson, kind, objective, demand, evidence, text, file, line, href }
  })
  const byKey = <T extends { questions: MappedQuestion[] }>(some: T) => ({
    ...some,
    questions: some.questions.map(({ key }) => key),
  })
  const { lessons, notes, objectives, passages } = map
  return JSON.stringify(
    {
      lessons,
      notes: notes.map(byKey),
      objectives: objectives.map(byKey),
      passages: passages.map(byKey),
      questions: asked,
      withoutEvidence: map.questions.withoutEvidence,
    },
    (key, value) => (key === 'file' ? `${prefix}${value}` : value),
    1,
  )
}
