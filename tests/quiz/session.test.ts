import { describe, expect, it } from 'vitest'
import type { Question, Response } from '@/lib/quiz/question'
import { session, type Taken } from '@/lib/quiz/session'
import { choice, order, text } from './examples'

const pick = (...picked: string[]): Response => ({ kind: 'choice', picked })
const taken = (id: string, question: Question, more: Partial<Taken> = {}): Taken => ({
  id,
  question,
  open: !more.latest,
  hints: 0,
  ...more,
})
const latest = (response: Response, score = 1, key = 'k') => ({ response, score, key })

const colour = choice('red* blue', { objective: 'colours', points: 2 })
const name = choice('mars* venus', { objective: 'names', points: 3 })
const sequence = { ...order('a b c'), objective: 'colours' }

describe('a session', () => {
  it('that has not begun awaits every answer', () => {
    expect(session([taken('x', colour), taken('y', name)])).toEqual({
      questions: 2,
      answered: 0,
      earned: 0,
      possible: 5,
      missed: [],
      states: [
        { id: 'x', status: 'open' },
        { id: 'y', status: 'open' },
      ],
      open: ['x', 'y'],
      finished: false,
      hints: 0,
      objectives: [
        { objective: 'colours', questions: 1, answered: 0, earned: 0, possible: 2, missed: [] },
        { objective: 'names', questions: 1, answered: 0, earned: 0, possible: 3, missed: [] },
      ],
    })
  })

  it('adds up points, missed questions and hints, in all and by objective', () => {
    const sums = session([
      taken('x', colour, { latest: latest(pick('blue')), hints: 2 }),
      taken('y', name, { latest: latest(pick('mars')), hints: 1 }),
      taken('z', sequence, { latest: latest({ kind: 'order', items: ['a', 'c', 'b'] }) }),
    ])
    expect(sums).toEqual({
      questions: 3,
      answered: 3,
      earned: 3.5,
      possible: 6,
      missed: ['x', 'z'],
      states: [
        { id: 'x', status: 'graded', score: 0 },
        { id: 'y', status: 'graded', score: 1 },
        { id: 'z', status: 'graded', score: 0.5 },
      ],
      open: [],
      finished: true,
      hints: 3,
      objectives: [
        { objective: 'colours', questions: 2, answered: 2, earned: 0.5, possible: 3, missed: ['x', 'z'] },
        { objective: 'names', questions: 1, answered: 1, earned: 3, possible: 3, missed: [] },
      ],
    })
  })

  it('is finished when the last open question is answered', () => {
    const half = session([taken('x', colour, { latest: latest(pick('red')) }), taken('y', name)])
    expect(half).toMatchObject({ answered: 1, earned: 2, possible: 5, open: ['y'], finished: false })
    expect(session([taken('x', colour, { latest: latest(pick('red')) })]).finished).toBe(true)
  })

  it('does not count a question that is taken again', () => {
    const again = session([taken('x', colour, { latest: latest(pick('blue')), open: true })])
    expect(again).toMatchObject({ answered: 0, earned: 0, missed: [], open: ['x'], states: [{ status: 'open' }] })
  })

  it('does not take a question for answered that has no answer', () => {
    expect(session([taken('x', colour, { open: false })]).states).toEqual([{ id: 'x', status: 'open' }])
  })

  it('asks again where the answer no longer fits the question', () => {
    const changed = session([
      taken('x', colour, { latest: latest(pick('green')) }),
      taken('y', { ...text(['Mars']), objective: 'names' }, { latest: latest(pick('mars')) }),
      taken('z', order('a b c d'), { latest: latest({ kind: 'order', items: ['a', 'b', 'c'] }) }),
    ])
    expect(changed.states.map((state) => state.status)).toEqual(['asks-again', 'asks-again', 'asks-again'])
    expect(changed).toMatchObject({ answered: 0, earned: 0, open: ['x', 'y', 'z'], finished: false })
  })

  it('grades by the key as it is now, and says what the score was where the key has changed it', () => {
    const state = (more: Partial<Taken>) => session([taken('x', colour, more)]).states[0]
    expect(state({ latest: latest(pick('red'), 0, 'old') })).toEqual({ id: 'x', status: 'graded', score: 1, was: 0 })
    expect(state({ latest: latest(pick('red'), 1, 'old') })).toEqual({ id: 'x', status: 'graded', score: 1 })
    expect(state({ latest: latest(pick('red'), 0, 'k') })).toEqual({ id: 'x', status: 'graded', score: 1 })
  })

  it('of no questions is finished', () => {
    expect(session([])).toMatchObject({ questions: 0, possible: 0, finished: true, objectives: [] })
  })

  it('keeps apart objectives that every object inherits', () => {
    const odd = session([
      taken('x', choice('a* b', { objective: 'constructor' })),
      taken('y', choice('a* b', { objective: '__proto__' })),
    ])
    expect(odd.objectives.map(({ objective, questions }) => [objective, questions])).toEqual([
      ['constructor', 1],
      ['__proto__', 1],
    ])
  })
})
