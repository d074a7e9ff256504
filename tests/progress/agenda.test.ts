import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agenda, reviewedSince } from '@/lib/progress/agenda'
import type { Answered, Event } from '@/lib/progress/event'
import { lessonOf } from '@/lib/progress/event'
import { beforeExam } from '@/lib/progress/exam-date'
import { interleaved } from '@/lib/progress/interleave'
import { type Card, DAY } from '@/lib/progress/schedule'

const answer = (question: string, at: number): Answered => ({
  id: `${question}@${at}`,
  at,
  type: 'answered',
  question,
  response: { kind: 'text', text: '' },
  score: 1,
  key: 'k1',
})

/** A card last answered on one day and due on another; days are counted from 0. */
function card(question: string, last: number, due: number, stability = due - last): Card {
  const given = answer(question, last * DAY)
  return {
    question,
    due: due * DAY,
    answers: [given],
    last: given,
    memory: { stability, difficulty: 5, interval: due - last },
  }
}
const changed = (question: string, last: number): Card => ({ ...card(question, last, last), memory: undefined })
const named = (cards: Card[]) => cards.map(({ question }) => question)

describe('the agenda', () => {
  const now = 10.5 * DAY
  const ends = [11, 12, 13, 14].map((day) => day * DAY)

  test('has today what is overdue and what comes due in the course of the day', () => {
    const cards = [card('a/late', 1, 5), card('a/today', 9, 10.9), card('a/tomorrow', 9, 11), card('a/past', 1, 99)]
    const found = agenda(cards, ends, now, 20)
    expect(named(found.today).sort()).toEqual(['a/late', 'a/today'])
    expect(found).toMatchObject({ waiting: 0, days: [2, 1, 0, 0], next: 11 * DAY })
  })

  test('asks first what is likeliest forgotten, and before all what has changed', () => {
    const cards = [
      card('a/strong', 1, 9, 30),
      changed('a/changed', 9),
      card('a/weak', 5, 9, 1),
      card('a/fair', 5, 9, 4),
    ]
    expect(named(agenda(cards, ends, now, 20).today)).toEqual(['a/changed', 'a/weak', 'a/fair', 'a/strong'])
  })

  test('leaves for another day what is beyond the limit', () => {
    const cards = [card('a/1', 1, 5), card('a/2', 2, 6), card('a/3', 3, 7)]
    expect(agenda(cards, ends, now, 2)).toMatchObject({ today: { length: 2 }, waiting: 1, days: [3, 0, 0, 0] })
    expect(agenda(cards, ends, now, 0)).toMatchObject({ today: [], waiting: 3 })
    expect(agenda(cards, ends, now, -1)).toMatchObject({ today: [], waiting: 3 })
  })

  test('of no cards is empty, and so is one without days but for what is due now', () => {
    expect(agenda([], ends, now, 9)).toEqual({ today: [], waiting: 0, days: [0, 0, 0, 0], next: undefined })
    expect(named(agenda([card('a/now', 1, 2), card('a/soon', 1, 10.6)], [], now, 9).today)).toEqual(['a/now'])
  })
})

test('what was answered in a review since a moment counts once, unless it was taken back', () => {
  const events: Event[] = [
    { ...answer('a/early', 1), in: 'review' },
    { ...answer('a/twice', 5), in: 'review' },
    { ...answer('a/twice', 6), in: 'review' },
    { ...answer('a/undone', 7), in: 'review' },
    { id: 'x', at: 8, type: 'retracted', question: 'a/undone', answer: 'a/undone@7' },
    answer('a/lesson', 7),
    { id: 'h', at: 9, type: 'hinted', question: 'a/hinted', hint: 1 },
  ]
  expect(reviewedSince(events, 5)).toEqual(new Set(['a/twice']))
})

describe('with an exam ahead', () => {
  const exam = 100 * DAY
  const shortened = (card: Card, now = 50 * DAY) => beforeExam([card], exam, now, 20)[0]

  test('what would come only after it comes once more in the week before', () => {
    for (const name of ['a/1', 'a/2', 'b/3', 'b/4', 'c/5']) {
      const found = shortened(card(name, 40, 140))
      expect(found?.otherwise).toBe(140 * DAY)
      expect(found?.due).toBeGreaterThanOrEqual(93 * DAY)
      expect(found?.due).toBeLessThan(exam)
    }
  })

  test('what comes before it anyway stays, and so does what was answered in that week', () => {
    for (const same of [card('a/1', 40, 99), card('a/1', 93, 140), changed('a/1', 20)])
      expect(shortened(same)).toBe(same)
  })

  test('nothing is asked again on the day it was answered', () => {
    for (const name of ['a/1', 'a/2', 'b/3', 'b/4', 'c/5'])
      expect(shortened(card(name, 92.9, 140))?.due).toBeGreaterThanOrEqual(93.9 * DAY)
  })

  test('more questions than a week holds begin earlier', () => {
    const many = Array.from({ length: 100 }, (_, n) => card(`a/${n}`, 40, 140))
    const days = beforeExam(many, exam, 50 * DAY, 10).map(({ due }) => due / DAY)
    expect(Math.min(...days)).toBeLessThan(93)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(90)
  })

  test('nothing changes once it is past', () => {
    const later = card('a/1', 40, 140)
    expect(shortened(later, exam)).toBe(later)
  })
})

describe('interleaving', () => {
  const keys = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(30)).map(([lesson, n]) => `${lesson}/${n}`),
    { maxLength: 30 },
  )
  const repeats = (order: string[]) => order.filter((key, n) => n > 0 && lessonOf(key) === lessonOf(order[n - 1] ?? ''))

  test('gives every question once', () => {
    fc.assert(
      fc.property(keys, fc.string(), (list, seed) => {
        expect(interleaved(list, seed).sort()).toEqual([...list].sort())
      }),
    )
  })

  test('never has two of one lesson in a row where that can be avoided', () => {
    fc.assert(
      fc.property(keys, fc.string(), (list, seed) => {
        const ofLesson = (lesson: string) => list.filter((key) => lessonOf(key) === lesson).length
        const most = Math.max(0, ...list.map((key) => ofLesson(lessonOf(key))))
        const needed = Math.max(0, most - (list.length - most) - 1)
        expect(repeats(interleaved(list, seed))).toHaveLength(needed)
      }),
    )
  })

  test('depends on the seed and not on the order given', () => {
    const list = Array.from({ length: 12 }, (_, n) => `${'abc'[n % 3]}/${n}`)
    expect(interleaved(list.toReversed(), 'monday')).toEqual(interleaved(list, 'monday'))
    expect(interleaved(list, 'tuesday')).not.toEqual(interleaved(list, 'monday'))
  })
})
