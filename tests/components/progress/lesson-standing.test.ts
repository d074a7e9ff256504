import { describe, expect, it } from 'vitest'
import { lessonStanding } from '@/components/progress/lesson-standing'
import type { Event } from '@/lib/progress/event'
import { standings } from '@/lib/progress/fold'

const answered = (question: string, score: number, at: number): Event => ({
  type: 'answered',
  id: `${question}@${at}`,
  at,
  question,
  response: { kind: 'choice', picked: ['a'] },
  score,
  key: 'k',
})

const questions = [
  { id: 'a', points: 1 },
  { id: 'b', points: 3 },
]

const standing = (events: Event[]) => lessonStanding('lights', questions, standings(events))

describe('lessonStanding', () => {
  it('is nothing before anything is answered', () => {
    expect(standing([])).toEqual({ answered: 0, of: 2, earned: 0, points: 4 })
  })

  it('counts answers of this lesson alone', () => {
    expect(standing([answered('lights/a', 1, 1), answered('charts/b', 1, 2)])).toMatchObject({ answered: 1, earned: 1 })
  })

  it('weighs the latest answer by what its question counts', () => {
    expect(standing([answered('lights/b', 1, 1), answered('lights/b', 0.5, 2)])).toMatchObject({
      answered: 1,
      earned: 1.5,
    })
  })

  it('leaves out what the student takes again', () => {
    const again: Event = { type: 'reopened', id: 'r', at: 5, questions: ['lights/b'] }
    expect(standing([answered('lights/b', 1, 1), again])).toMatchObject({ answered: 0, earned: 0 })
  })
})
