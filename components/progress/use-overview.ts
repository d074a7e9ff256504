import { useMemo } from 'react'
import { histories, type Overview, overview } from '@/lib/progress/overview'
import type { Card } from '@/lib/progress/schedule'
import { useProgress } from '@/lib/progress/use-progress'
import type { Outline, OutlinedLesson } from './outline'

export type Lines = {
  lessons: { lesson: OutlinedLesson; stands: Overview }[]
  objectives: (Outline['objectives'][number] & { stands: Overview })[]
}

/** How the student stands with each lesson and with each objective that questions test. `end` is the end of the day in ms. */
export function useOverview({ lessons, objectives }: Outline, cards: readonly Card[], end: number): Lines {
  const events = useProgress((state) => state.events)
  return useMemo(() => {
    const known = histories(events)
    const due = new Map(cards.map((card) => [card.question, card]))
    const all = lessons.flatMap(({ id, questions }) =>
      questions.map(({ id: question, points, objective }) => ({ key: `${id}/${question}`, points, objective, id })),
    )
    const of = (belongs: (one: (typeof all)[number]) => boolean) => overview(all.filter(belongs), known, due, end)
    return {
      lessons: lessons.map((lesson) => ({ lesson, stands: of(({ id }) => id === lesson.id) })),
      objectives: objectives
        .map((one) => ({ ...one, stands: of(({ objective }) => objective === one.id) }))
        .filter(({ stands }) => stands.questions > 0),
    }
  }, [events, lessons, objectives, cards, end])
}
