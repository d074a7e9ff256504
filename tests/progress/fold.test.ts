import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answered, byTime, type Event, lessonOf, sittingKey } from '@/lib/progress/event'
import { extend, standings, untouched } from '@/lib/progress/fold'
import * as arbitrary from './arbitrary'

const KEY = 'rivers/longest'
const answered = (id: string, at: number, score: number): Answered => ({
  id,
  at,
  type: 'answered',
  question: 'rivers/longest',
  response: { kind: 'text', text: id },
  score,
  key: 'k1',
})
const standing = (...events: Event[]) => standings(events).get('rivers/longest')

describe('the standing of a question', () => {
  test('keeps first and latest answer, the best score and how often it was handed in', () => {
    const [first, second, third] = [answered('a', 1, 0.5), answered('b', 2, 1), answered('c', 3, 0)]
    expect(standing(first, second, third)).toEqual({
      attempts: 3,
      first,
      latest: third,
      best: 1,
      hints: 0,
      open: false,
    })
  })

  test('is not there when nothing happened', () => {
    expect(standing()).toBeUndefined()
    expect(untouched).toEqual({ attempts: 0, best: 0, hints: 0, open: true })
  })

  test('counts the highest hint opened, and a hint alone answers nothing', () => {
    const hint = (id: string, at: number, n: number): Event => ({
      id,
      at,
      type: 'hinted',
      question: 'rivers/longest',
      hint: n,
    })
    expect(standing(hint('a', 1, 2), hint('b', 2, 1))).toEqual({ ...untouched, hints: 2 })
    expect(standing(answered('c', 1, 1), hint('d', 2, 1))).toMatchObject({ hints: 1, open: false })
  })

  test('is open again when taken again, until the next answer, and keeps its history', () => {
    const again: Event = { id: 'r', at: 2, type: 'reopened', questions: ['rivers/longest', 'never/seen'] }
    expect(standing(answered('a', 1, 1), again)).toMatchObject({ open: true, attempts: 1, best: 1 })
    expect(standing(answered('a', 1, 1), again, answered('b', 3, 0))).toMatchObject({ open: false, attempts: 2 })
    expect(standings([again]).size).toBe(0)
  })

  test('starts from nothing after a reset', () => {
    const reset: Event = { id: 'r', at: 2, type: 'reset', questions: ['rivers/longest'] }
    expect(standing(answered('a', 1, 1), reset)).toBeUndefined()
    expect(standing(answered('a', 1, 1), reset, answered('b', 3, 0))).toMatchObject({ attempts: 1, best: 0 })
  })

  test('is as if an answer had not been given once it is taken back, even when that is known first', () => {
    const [first, second] = [answered('a', 1, 1), answered('b', 2, 0)]
    const back = (answer: string): Event => ({ id: `-${answer}`, at: 9, type: 'retracted', question: KEY, answer })
    expect(standing(first, second, back('b'))).toEqual(standing(first))
    expect(standing(back('b'), second, first)).toEqual(standing(first))
    expect(standing(first, back('a'))).toBeUndefined()
    expect(standing(first, back('elsewhere'))).toEqual(standing(first))
  })

  test('is kept apart where it was answered in the review: the lesson stays as it is', () => {
    const [lesson, review] = [answered('a', 1, 1), { ...answered('b', 2, 0), in: 'review' as const }]
    const all = standings([lesson, review])
    expect(all.get(KEY)).toEqual(standing(lesson))
    expect(all.get(sittingKey(KEY, 'review'))).toMatchObject({ attempts: 1, latest: review })
    expect(standing({ ...lesson, in: 'lesson' })).toMatchObject({ attempts: 1 })
  })

  test('is kept apart for each attempt at an exam', () => {
    const inExam = (id: string, at: number, exam: string): Event => ({ ...answered(id, at, 1), in: 'exam', exam })
    const all = standings([answered('a', 1, 0), inExam('b', 2, 'x'), inExam('c', 3, 'y')])
    expect(['', '#exam#x', '#exam#y'].map((at) => all.get(KEY + at)?.latest?.id)).toEqual(['a', 'b', 'c'])
  })

  test('of a review begins with its hints closed again after an answer', () => {
    const hint: Event = { id: 'h', at: 1, type: 'hinted', question: KEY, hint: 1, in: 'review' }
    const review = (...events: Event[]) => standings(events).get(sittingKey(KEY, 'review'))
    expect(review(hint)).toMatchObject({ hints: 1, open: true })
    expect(review(hint, { ...answered('b', 2, 0), in: 'review' })).toMatchObject({ hints: 0, open: false })
    expect(standing(hint)).toBeUndefined()
  })

  test('is not changed by a finished quiz', () => {
    const finished: Event = { id: 'f', at: 2, type: 'finished', quiz: 'rivers/check', score: 1, points: 1 }
    expect(standings([answered('a', 1, 1), finished])).toEqual(standings([answered('a', 1, 1)]))
  })
})

describe('laws of the fold', () => {
  const events = fc.uniqueArray(arbitrary.event, { selector: ({ id }) => id, maxLength: 15 })

  test('the order in which events arrive does not matter', () => {
    fc.assert(
      fc.property(
        events.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(standings(shuffled)).toEqual(standings(list))
        },
      ),
    )
  })

  test('folding one event more equals folding all anew, and leaves the former standings alone', () => {
    fc.assert(
      fc.property(events, (list) => {
        const sorted = [...list].sort(byTime)
        // No answer is taken back before it is given.
        fc.pre(
          sorted.every(
            (event, at) => event.type !== 'retracted' || sorted.findIndex(({ id }) => id === event.answer) < at,
          ),
        )
        let map = standings([])
        for (const [index, event] of sorted.entries()) {
          const before = new Map(map)
          const after = extend(map, event, sorted.slice(0, index + 1))
          expect(map).toEqual(before)
          map = after
        }
        expect(map).toEqual(standings(list))
      }),
    )
  })
})

test('events of the same moment are ordered by id', () => {
  const [a, b] = [answered('a', 1, 1), answered('b', 1, 0)]
  expect(byTime(a, b)).toBeLessThan(0)
  expect(byTime(b, a)).toBeGreaterThan(0)
  expect(byTime(a, a)).toBe(0)
})

test('a question key names its lesson', () => {
  expect(lessonOf('rivers/longest')).toBe('rivers')
})
