import { describe, expect, test } from 'vitest'
import { activity } from '@/lib/progress/activity'
import { calibration, STATED } from '@/lib/progress/calibration'
import type { Answered, Confidence, Event } from '@/lib/progress/event'
import { histories, overview } from '@/lib/progress/overview'
import { DAY, schedule } from '@/lib/progress/schedule'

let ids = 0
const answered = (question: string, at: number, score: number, confidence?: Confidence): Answered => ({
  id: `a${++ids}`,
  at,
  type: 'answered',
  question,
  response: { kind: 'text', text: '' },
  score,
  key: 'k1',
  ...(confidence && { confidence }),
})
const back = ({ id, question, at }: Answered): Event => ({
  id: `x-${id}`,
  at: at + 1,
  type: 'retracted',
  question,
  answer: id,
})

describe('calibration', () => {
  test('sets what was stated against what came of it', () => {
    const { answers, steps } = calibration([
      answered('a/1', 1, 1, 3),
      answered('a/2', 2, 1, 3),
      answered('a/3', 3, 0, 3),
      answered('a/4', 4, 0.5, 1),
      answered('a/5', 5, 1),
    ])
    expect(answers).toBe(4)
    expect(steps.map(({ stated, answers, actual }) => [stated, answers, actual])).toEqual([
      [0.4, 1, 0.5],
      [0.7, 0, 0],
      [0.95, 3, 2 / 3],
    ])
  })

  test('has the intervals of Wilson', () => {
    // Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E), table I, method 3.
    const of = (right: number, n: number) =>
      calibration(Array.from({ length: n }, (_, i) => answered(`a/${i}`, i, i < right ? 1 : 0, 2))).steps[1]
    for (const [right, n, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      expect(of(right, n)?.low).toBeCloseTo(low, 4)
      expect(of(right, n)?.high).toBeCloseTo(high, 4)
    }
    expect(of(0, 0)).toMatchObject({ low: 0, high: 1 })
  })

  test('has the mean squared error as its score, and none without answers', () => {
    expect(calibration([]).brier).toBeUndefined()
    const { brier } = calibration([answered('a/1', 1, 1, 3), answered('a/2', 2, 0, 1)])
    expect(brier).toBeCloseTo(((1 - STATED[3]) ** 2 + STATED[1] ** 2) / 2)
  })

  test('leaves out what was answered soon after another answer to the same question, or taken back', () => {
    const first = answered('a/1', 0, 0, 3)
    const undone = answered('a/2', 0, 1, 3)
    const events = [answered('a/1', DAY, 1, 2), first, answered('a/1', 1000, 1, 3), undone, back(undone)]
    expect(calibration(events)).toMatchObject({ answers: 2, steps: [{}, { answers: 1 }, { answers: 1, actual: 0 }] })
  })
})

describe('activity', () => {
  test('counts what was answered in each span, and how much of it was right', () => {
    const undone = answered('a/4', 15, 1)
    const events = [
      answered('a/1', 5, 1),
      answered('a/1', 10, 0.5),
      answered('a/2', 19, 1),
      undone,
      back(undone),
      answered('a/3', 20, 0),
      answered('a/5', 30, 0),
      { id: 'h', at: 12, type: 'hinted', question: 'a/1', hint: 1 } as const,
    ]
    expect(activity(events, [10, 20, 30])).toEqual([
      { answers: 2, right: 1 },
      { answers: 1, right: 0 },
    ])
  })
})

describe('an overview', () => {
  const questions = [
    { key: 'a/1', points: 1 },
    { key: 'a/2', points: 3 },
    { key: 'a/3', points: 1 },
  ]
  const keys = new Map(questions.map(({ key }) => [key, 'k1']))
  const of = (events: Event[], end: number) => overview(questions, histories(events), schedule(events, keys), end)

  test('weighs the first and the latest answers by points, wherever they were given', () => {
    const events: Event[] = [
      answered('a/1', 10, 1),
      answered('a/2', 20, 0),
      { ...answered('a/2', 30, 1), in: 'review' },
      answered('b/1', 20, 0),
      { id: 'r', at: 40, type: 'reset', questions: ['a/1'] },
    ]
    expect(of(events, 0)).toMatchObject({ questions: 3, answered: 2, first: 0.25, latest: 1 })
  })

  test('says what is due, and when the first of the others is', () => {
    const events = [answered('a/1', 0, 0), answered('a/2', 0, 1), answered('a/3', 0, 1, 3)]
    expect(of(events, DAY + 1)).toMatchObject({ due: 1, next: 2 * DAY })
    expect(of(events, 99 * DAY)).toMatchObject({ due: 3, next: undefined })
  })

  test('of nothing answered has no scores', () => {
    expect(of([], 0)).toEqual({
      questions: 3,
      answered: 0,
      first: undefined,
      latest: undefined,
      due: 0,
      next: undefined,
    })
  })

  test('does not count what was taken back', () => {
    const undone = answered('a/1', 20, 0)
    expect(of([answered('a/1', 10, 1), undone, back(undone)], 0)).toMatchObject({ first: 1, latest: 1 })
  })
})
