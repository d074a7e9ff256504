import { expect, test } from 'vitest'
import type { QuestionIndex } from '@/lib/quiz/question-index'
import { testsOf } from '@/lib/quiz/statistics/tests'

const question = (id: string, quiz: string) => ({
  id,
  quiz,
  objective: 'o',
  key: 'k',
  points: 1,
  kind: 'choice' as const,
})
const lesson = (id: string, quizzes: string[], questions: QuestionIndex['lessons'][number]['questions']) => ({
  id,
  slug: id,
  number: 1,
  title: `On ${id}`,
  href: `/lessons/${id}/`,
  dataHref: `/data/questions/${id}.json`,
  quizzes: quizzes.map((quiz) => ({ id: quiz, title: `Quiz ${quiz}` })),
  questions,
})

test('the tests of a course are the whole, its lessons and, where there are several, their quizzes', () => {
  const index: QuestionIndex = {
    objectives: [],
    lessons: [
      lesson('rivers', ['a', 'b'], [question('nile', 'a'), question('amazon', 'b'), question('congo', 'b')]),
      lesson('seas', ['a'], [question('nile', 'a')]),
      lesson('lakes', [], []),
    ],
  }
  expect(testsOf(index).map(({ id, of, keys }) => `${of} ${id}: ${keys.join(' ')}`)).toEqual([
    'course : rivers/nile rivers/amazon rivers/congo seas/nile',
    'lesson rivers: rivers/nile rivers/amazon rivers/congo',
    'quiz rivers/a: rivers/nile',
    'quiz rivers/b: rivers/amazon rivers/congo',
    'lesson seas: seas/nile',
  ])
})
