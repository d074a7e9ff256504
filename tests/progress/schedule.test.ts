import fc from 'fast-check'
import { createEmptyCard, type Card as FsrsCard, fsrs, Rating } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import type { Answered, Confidence, Event } from '@/lib/progress/event'
import { DAY, ratingOf, recall, schedule } from '@/lib/progress/schedule'
import * as arbitrary from './arbitrary'

const KEY = 'rivers/longest'
const keys = new Map([[KEY, 'k1']])
const START = Date.UTC(2024, 5, 3, 9)

type Given = { day: number; score?: number; confidence?: Confidence; key?: string }
const answers = (...given: Given[]): Answered[] =>
  given.map(({ day, score = 1, key = 'k1', confidence }, n) => ({
    id: `a${n}`,
    at: START + day * DAY,
    type: 'answered',
    question: KEY,
    response: { kind: 'text', text: '' },
    score,
    key,
    ...(confidence && { confidence }),
  }))
const card = (events: readonly Event[]) => schedule(events, keys).get(KEY)
const daysLater = (at: number | undefined) => ((at ?? Number.NaN) - START) / DAY

/** What ts-fsrs says by itself, answer by answer. */
function byFsrs(events: readonly Answered[]): FsrsCard | undefined {
  const scheduler = fsrs({ learning_steps: [], relearning_steps: [] })
  return events.reduce<FsrsCard | undefined>(
    (card, answer) => scheduler.next(card ?? createEmptyCard(answer.at), answer.at, ratingOf(answer)).card,
    undefined,
  )
}

describe('an answer rates', () => {
  test.each<[string, Given, Rating]>([
    ['Again when wrong', { day: 0, score: 0 }, Rating.Again],
    ['Again when wrong, however sure', { day: 0, score: 0, confidence: 3 }, Rating.Again],
    ['Hard when right and little sure', { day: 0, confidence: 1 }, Rating.Hard],
    ['Good when right and somewhat sure', { day: 0, confidence: 2 }, Rating.Good],
    ['Good when right and not asked', { day: 0 }, Rating.Good],
    ['Easy when right and very sure', { day: 0, confidence: 3 }, Rating.Easy],
    ['Hard when half of it is right, however sure', { day: 0, score: 0.5, confidence: 3 }, Rating.Hard],
    ['Again when less than half of it is right', { day: 0, score: 0.49, confidence: 1 }, Rating.Again],
  ])('%s', (_, given, rating) => {
    expect(answers(given).map(ratingOf)).toEqual([rating])
  })
})

describe('a month of review falls due on the days that ts-fsrs gives', () => {
  /** Answers a question on the very day on which it is due, with these results. */
  function month(results: Omit<Given, 'day'>[], dueBy: (events: Answered[]) => number): number[] {
    const given: Given[] = []
    return results.map((result) => {
      given.push({ day: given.length === 0 ? 0 : dueBy(answers(...given)), ...result })
      return dueBy(answers(...given))
    })
  }

  // Written down, so that a version of ts-fsrs that gives other days is noticed.
  test.each<[string, Omit<Given, 'day'>[], number[]]>([
    ['always right', [{}, {}, {}, {}], [2, 13, 59, 222]],
    ['always right and sure', [{ confidence: 3 }, { confidence: 3 }], [8, 74]],
    [
      'always right and unsure',
      [{ confidence: 1 }, { confidence: 1 }, { confidence: 1 }, { confidence: 1 }],
      [1, 4, 11, 23],
    ],
    ['wrong at first', [{ score: 0 }, {}, {}, {}, {}], [1, 3, 9, 26, 70]],
    ['forgotten once', [{}, {}, { score: 0 }, {}, {}], [2, 13, 15, 20, 32]],
    ['partly right', [{ score: 0.5 }, { score: 0.25 }, { score: 0.75 }, {}], [1, 2, 3, 6]],
  ])('%s', (_, results, days) => {
    expect(month(results, (events) => daysLater(card(events)?.due))).toEqual(days)
    expect(month(results, (events) => daysLater(byFsrs(events)?.due.getTime()))).toEqual(days)
  })

  test('whatever is answered, and whenever', () => {
    const given = fc.array(
      fc.record({
        day: fc.double({ min: 0, max: 31, noNaN: true }),
        score: fc.constantFrom(0, 0.25, 0.5, 1),
        confidence: fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
      }),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(given, (list) => {
        const events = answers(...list.map((one) => ({ ...one, day: Math.round(one.day * DAY) / DAY }))).sort(
          (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
        )
        const expected = byFsrs(events)
        const found = card(events)
        expect(found?.due).toBe(expected?.due.getTime())
        expect(found?.memory).toEqual({
          stability: expected?.stability,
          difficulty: expected?.difficulty,
          interval: expected?.scheduled_days,
        })
      }),
    )
  })
})

describe('a card', () => {
  test('follows from every answer, in the lesson, the review and the exam, and from no hint', () => {
    const [a, b, c] = answers({ day: 0 }, { day: 2 }, { day: 9 }) as [Answered, Answered, Answered]
    const events: Event[] = [a, { ...b, in: 'review' }, { ...c, in: 'exam' }]
    expect(card(events)?.due).toBe(byFsrs([a, b, c])?.due.getTime())
    expect(card([...events, { id: 'h', at: c.at, type: 'hinted', question: KEY, hint: 1 }])).toEqual(card(events))
  })

  test('is as before once an answer is taken back', () => {
    const [a, b] = answers({ day: 0 }, { day: 2, score: 0 }) as [Answered, Answered]
    const back: Event = { id: 'x', at: b.at + 1, type: 'retracted', question: KEY, answer: b.id }
    expect(card([a, b, back])).toEqual(card([a]))
    expect(schedule([b, { ...back, id: 'y' }], keys).size).toBe(0)
  })

  test('starts anew when the key of its question has changed: due at once, nothing remembered', () => {
    const old = answers({ day: 0, key: 'k0' }, { day: 2, key: 'k0' })
    expect(card(old)).toMatchObject({ due: old[1]?.at, memory: undefined, last: old[1] })
    const since = answers({ day: 0, key: 'k0' }, { day: 2, key: 'k0' }, { day: 3 })
    expect(card(since)).toEqual(card(since.slice(2)))
  })

  test('forgets nothing when its quiz is started again', () => {
    const given = answers({ day: 0 }, { day: 2 })
    expect(card([...given, { id: 'r', at: START + 3 * DAY, type: 'reset', questions: [KEY] }])).toEqual(card(given))
  })

  test('is not there for a question that is gone, or was never answered', () => {
    expect(schedule(answers({ day: 0 }), new Map()).size).toBe(0)
    expect(schedule([], keys).size).toBe(0)
  })
})

test('the chance of recall begins at 1 and is 90 % after as many days as the stability', () => {
  const [answer] = answers({ day: 0 })
  const [found] = schedule(answers({ day: 0 }), keys).values()
  if (!found?.memory || !answer) throw new Error('no card')
  expect(recall(found, answer.at)).toBe(1)
  expect(recall(found, answer.at - DAY)).toBe(1)
  expect(recall(found, answer.at + found.memory.stability * DAY)).toBeCloseTo(0.9, 6)
  expect(recall({ ...found, memory: undefined }, answer.at)).toBeUndefined()
})

describe('laws of the schedule', () => {
  const known = new Map([
    ['rivers/longest', 'k1'],
    ['rivers/mouth', 'k2'],
    ['seas/deepest', 'k1'],
    ['seas/__proto__', 'k1'],
  ])
  const events = fc.uniqueArray(arbitrary.event, { selector: ({ id }) => id, maxLength: 20 })

  test('the order in which events arrive does not matter', () => {
    fc.assert(
      fc.property(
        events.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect([...schedule(shuffled, known)].sort()).toEqual([...schedule(list, known)].sort())
        },
      ),
    )
  })

  test('each card follows from the events of its question alone', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const [question, card] of schedule(list, known)) {
          const own = list.filter((event) => 'question' in event && event.question === question)
          expect(schedule(own, known).get(question)).toEqual(card)
        }
      }),
    )
  })

  test('nothing is due before it was answered', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const { due, last, memory } of schedule(list, known).values()) {
          expect(due).toBeGreaterThanOrEqual(memory ? last.at + DAY : last.at)
        }
      }),
    )
  })
})
