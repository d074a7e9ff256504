import type { Outline } from '@/components/progress/outline'
import type { LessonQuestions } from '@/components/site-data'
import type { Answered, Confidence } from '@/lib/progress/event'
import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'

const question = (id: string, stem: string, right: string, ...wrong: string[]): ChoiceQuestion => ({
  id,
  kind: 'choice',
  stem: `<p>${stem}</p>`,
  objective: id === 'rye' ? 'grain' : 'facts',
  demand: 'recall',
  hints: [],
  points: 1,
  key: `key of ${id}`,
  select: 'one',
  scoring: 'all',
  shuffle: true,
  options: [right, ...wrong].map((text) => ({ id: text.toLowerCase(), html: text, correct: text === right })),
})

const bread = [
  question('rise', 'What makes a dough rise?', 'Yeast', 'Salt', 'Flour'),
  question('rye', 'What is rye?', 'A grain', 'A pulse', 'A root'),
]
const rivers = [
  question('longest', 'Which river is the longest?', 'Nile', 'Amazon', 'Danube'),
  question('sea', 'Where does the Rhine end?', 'North Sea', 'Baltic', 'Atlantic'),
]

/** The files that a browser would fetch, by address. */
export const files: Record<string, LessonQuestions> = {
  '/data/questions/bread.json': { lesson: 'bread', title: 'Bread', href: '/lessons/bread/', questions: bread },
  '/data/questions/rivers.json': { lesson: 'rivers', title: 'Rivers', href: '/lessons/rivers/', questions: rivers },
}

export const outline: Outline = {
  lessons: Object.entries(files).map(([dataHref, { lesson, title, href, questions }], index) => ({
    id: lesson,
    slug: lesson,
    number: index + 1,
    quizzes: [{ id: 'check', title: 'Check' }],
    title,
    // As where it is not translated.
    ...(lesson === 'rivers' && { lang: 'de', dir: 'ltr' as const }),
    href,
    dataHref,
    questions: questions.map(({ id, key, points, objective, kind }) => ({
      id,
      quiz: 'check',
      key,
      points,
      objective,
      kind,
    })),
  })),
  objectives: [
    { id: 'facts', text: 'Know the facts' },
    { id: 'grain', text: 'Know the grains', lang: 'de', dir: 'ltr' },
    { id: 'none', text: 'What no question tests' },
  ],
}

export const questions = new Map(
  Object.values(files).flatMap(({ lesson, questions }) =>
    questions.map((one) => [`${lesson}/${one.id}`, one as ChoiceQuestion]),
  ),
)

let ids = 0
/** An answer to one of these questions, in the lesson unless told otherwise. */
export function answered(
  key: string,
  at: number,
  score: 0 | 1,
  more: { in?: 'review'; confidence?: Confidence; key?: string } = {},
): Answered {
  const option = questions.get(key)?.options.find(({ correct }) => correct === (score === 1))
  return {
    id: `seed-${++ids}`,
    at,
    type: 'answered',
    question: key,
    response: { kind: 'choice', picked: [option?.id ?? ''] },
    score,
    key: questions.get(key)?.key ?? '',
    ...more,
  }
}
