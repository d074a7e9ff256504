import type { Standings } from '@/lib/progress/fold'

/** A question as far as its standing goes: its id in the lesson and what it counts. */
export type Counted = { id: string; points: number }

export type LessonStanding = { answered: number; of: number; earned: number; points: number }

/** How far the student has come with the questions of a lesson. `earned` counts the latest answer to each. */
export function lessonStanding(lesson: string, questions: Counted[], standings: Standings): LessonStanding {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
  const found = questions.map(({ id, points }) => ({ points, standing: standings.get(`${lesson}/${id}`) }))
  const answered = found.filter(({ standing }) => standing && !standing.open)
  return {
    answered: answered.length,
    of: questions.length,
    earned: sum(answered.map(({ points, standing }) => points * (standing?.latest?.score ?? 0))),
    points: sum(questions.map(({ points }) => points)),
  }
}
