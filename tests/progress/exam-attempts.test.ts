import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answered, Begun, Event } from '@/lib/progress/event'
import { examAttempts, givenIn, openAttempt, timeLeft, timesAsked } from '@/lib/progress/exam-attempts'
import { mergeProgress } from '@/lib/progress/merge'
import * as arbitrary from './arbitrary'

const MINUTE = 60_000
const begun: Begun = { id: 'x', at: 100, type: 'begun', questions: ['a/1', 'a/2'], seed: 's', minutes: 10, pass: 0.6 }
const untimed: Begun = { ...begun, id: 'y', at: 200, minutes: undefined }
const answered = (at: number, text: string, more: Partial<Answered> = {}): Answered => ({
  id: `answer ${at} ${text}`,
  at,
  type: 'answered',
  question: 'a/1',
  response: { kind: 'text', text },
  score: 1,
  key: 'k',
  in: 'exam',
  exam: 'x',
  ...more,
})
const flagged = (at: number, question: string, on: boolean): Event => ({
  id: `flag ${at}`,
  at,
  type: 'flagged',
  exam: 'x',
  question,
  on,
})
const handedIn = (at: number, score = 1): Event => ({
  id: `end ${at}`,
  at,
  type: 'handed-in',
  exam: 'x',
  score,
  points: 2,
})
const only = (...events: Event[]) => examAttempts(events)[0]
const draft = (text: string, at: number) => ({ response: { kind: 'text' as const, text }, at })

describe('an attempt', () => {
  test('is open from its beginning to its end, with the time that is left', () => {
    const open = only(begun)
    expect(open).toMatchObject({ begun, deadline: 100 + 10 * MINUTE })
    expect(open?.over).toBeUndefined()
    expect(open && timeLeft(open, 100 + 4 * MINUTE)).toBe(6 * MINUTE)
    expect(open && timeLeft(open, 100 + 11 * MINUTE)).toBe(0)
    // The clock was set back meanwhile.
    expect(open && timeLeft(open, 0)).toBe(10 * MINUTE)
  })

  test('without a limit has time for ever', () => {
    const attempt = only(untimed)
    expect(attempt && timeLeft(attempt, 1e15)).toBe(Number.POSITIVE_INFINITY)
  })

  test('is over when it was handed in, and at its deadline when that was later', () => {
    expect(only(begun, handedIn(500))?.over).toEqual({ at: 500, score: 1, points: 2 })
    expect(only(begun, handedIn(100 + 99 * MINUTE))?.over?.at).toBe(100 + 10 * MINUTE)
  })

  test('is handed in once: what comes after that, from wherever, changes nothing', () => {
    const first = [begun, answered(300, 'one'), handedIn(400, 1)]
    const later = [answered(500, 'two'), flagged(500, 'a/2', true), handedIn(600, 2)]
    expect(only(...later, ...first)).toEqual(only(...first))
  })

  test('takes nothing that came after its deadline', () => {
    const late = 101 + 10 * MINUTE
    const attempt = only(begun, answered(late, 'late'), flagged(late, 'a/1', true), handedIn(late + 1))
    expect(attempt?.answers.size).toBe(0)
    expect(attempt?.flagged.size).toBe(0)
  })

  test('knows the questions that are marked to come back to', () => {
    const marks = [flagged(300, 'a/1', true), flagged(310, 'a/2', true), flagged(320, 'a/1', false)]
    expect([...(only(begun, ...marks)?.flagged ?? [])]).toEqual(['a/2'])
  })

  test('is apart from other attempts and from what was answered elsewhere', () => {
    const [x, y] = examAttempts([
      begun,
      untimed,
      answered(300, 'x'),
      answered(310, 'y', { exam: 'y' }),
      answered(320, 'lesson', { in: undefined, exam: undefined }),
      answered(330, 'none', { exam: 'never begun' }),
    ])
    expect([x, y].map((one) => one?.answers.get('a/1')?.response)).toEqual(
      [draft('x', 0), draft('y', 0)].map((d) => d.response),
    )
  })

  test('without an answer that was taken back', () => {
    const answer = answered(300, 'x')
    const back: Event = { id: 'r', at: 310, type: 'retracted', question: 'a/1', answer: answer.id }
    expect(only(begun, answer, back)?.answers.size).toBe(0)
  })
})

describe('what is given', () => {
  const drafts = {
    'a/1#exam#x': draft('Nile', 300),
    'a/2#exam#x': draft('late', 101 + 10 * MINUTE),
    'a/1': draft('', 9),
  }

  test('is what was drafted in time for this attempt', () => {
    const attempt = only(begun)
    expect(attempt && [...givenIn(attempt, drafts)]).toEqual([['a/1', draft('Nile', 300)]])
  })

  test('is the later of a draft and an answer, and what was handed in once all is over', () => {
    const [before, after, over] = [
      only(begun, answered(200, 'before')),
      only(begun, answered(400, 'after')),
      only(begun, answered(200, 'before'), handedIn(500)),
    ]
    const text = (attempt: typeof before) => attempt && givenIn(attempt, drafts).get('a/1')?.response
    expect([before, after, over].map(text)).toEqual(['Nile', 'after', 'before'].map((text) => ({ kind: 'text', text })))
  })
})

test('of two open attempts, which two devices may begin, the later is gone on with', () => {
  expect(openAttempt(examAttempts([untimed, begun]))?.begun.id).toBe('y')
  expect(openAttempt(examAttempts([begun, handedIn(300)]))).toBeUndefined()
})

test('counts how often a question was asked', () => {
  const times = timesAsked(examAttempts([begun, { ...untimed, questions: ['a/2'] }]))
  expect([...times]).toEqual([
    ['a/1', 1],
    ['a/2', 2],
  ])
})

describe('laws of attempts', () => {
  test('they depend neither on the order in which events arrive, nor on who merges whom', () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.progress, (a, b) => {
        const [ab, ba] = [mergeProgress(a, b), mergeProgress(b, a)]
        expect(examAttempts(ab.events)).toEqual(examAttempts(ba.events))
        expect(examAttempts(ab.events.toReversed())).toEqual(examAttempts(ab.events))
      }),
    )
  })

  test('nothing that is given counts when it was given after the end', () => {
    fc.assert(
      fc.property(arbitrary.progress, ({ events, drafts }) => {
        for (const attempt of examAttempts(events))
          for (const { at } of givenIn(attempt, drafts).values())
            expect(at).toBeLessThanOrEqual(attempt.over?.at ?? attempt.deadline)
      }),
    )
  })
})
