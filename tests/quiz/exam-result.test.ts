import { describe, expect, test } from 'vitest'
import { examResult, isPassed } from '@/lib/quiz/exam-result'
import { choice, cloze, text } from './examples'

const colour = choice('red* blue', { objective: 'colours', points: 2 })
const gaps = cloze({ objective: 'names' })
const name = text(['Mars'], { objective: 'colours' })

describe('the result of an exam', () => {
  test('adds up what was earned in all, by objective and by lesson', () => {
    const result = examResult([
      { id: 'x', lesson: 'sky', question: colour, response: { kind: 'choice', picked: ['red'] } },
      { id: 'y', lesson: 'sea', question: gaps, response: { kind: 'cloze', gaps: { name: 'Mars' } } },
      { id: 'z', lesson: 'sky', question: name, response: undefined },
    ])
    expect(result).toEqual({
      questions: 3,
      answered: 2,
      earned: 2.5,
      possible: 4,
      missed: ['y'],
      states: [
        { id: 'x', status: 'graded', score: 1 },
        { id: 'y', status: 'graded', score: 0.5 },
        { id: 'z', status: 'open' },
      ],
      objectives: [
        { objective: 'colours', questions: 2, answered: 1, earned: 2, possible: 3, missed: [] },
        { objective: 'names', questions: 1, answered: 1, earned: 0.5, possible: 1, missed: ['y'] },
      ],
      lessons: [
        { lesson: 'sky', questions: 2, answered: 1, earned: 2, possible: 3, missed: [] },
        { lesson: 'sea', questions: 1, answered: 1, earned: 0.5, possible: 1, missed: ['y'] },
      ],
    })
  })

  test('knows what no longer fits its question', () => {
    const moved = {
      id: 'x',
      lesson: 'sky',
      question: colour,
      response: { kind: 'choice' as const, picked: ['red', 'blue'] },
    }
    expect(examResult([moved]).states).toEqual([{ id: 'x', status: 'asks-again' }])
  })
})

test('passing is reaching the mark, however fractions are computed', () => {
  expect(isPassed(0.1 + 0.2, 1, 0.3)).toBe(true)
  expect(isPassed(8 * 0.3, 4, 0.6)).toBe(true)
  expect(isPassed(2.39, 4, 0.6)).toBe(false)
})
