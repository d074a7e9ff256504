import { describe, expect, test } from 'vitest'
import type { Attempt, Column } from '@/lib/quiz/statistics/attempt'
import type { FlagCode } from '@/lib/quiz/statistics/flags'
import { analyseItem } from '@/lib/quiz/statistics/item'
import { totals } from '@/lib/quiz/statistics/totals'
import { choice, text } from '../examples'
import { type Fault, simulate } from './simulate'

const QUESTIONS = 20

/** Of cohorts with this fault in their first question: how often questions were flagged with which code. */
function flagged(students: number, fault: Fault, cohorts: number) {
  const codes = new Map<FlagCode | 'any', number>()
  let items = 0
  for (let seed = 1; seed <= cohorts; seed++) {
    const table = simulate(students, QUESTIONS, [fault], seed * 7919 + students)
    const sums = totals(table)
    for (const column of fault === 'none' ? table : table.slice(0, 1)) {
      const found = new Set<FlagCode | 'any'>(analyseItem(column, sums).flags.map(({ code }) => code))
      if (found.size > 0) found.add('any')
      for (const code of found) codes.set(code, (codes.get(code) ?? 0) + 1)
      items++
    }
  }
  return (code: FlagCode | 'any') => (codes.get(code) ?? 0) / items
}

describe('among simulated students', () => {
  test.each([30, 60, 150])('%i of them, few good questions are flagged', (students) => {
    expect(flagged(students, 'none', 10)('any')).toBeLessThan(0.04)
  })

  test.each([30, 60, 150])('%i of them give away a wrong key', (students) => {
    expect(flagged(students, 'wrong-key', 12)('key-suspect')).toBeGreaterThan(0.9)
  })

  test.each([60, 150])('%i of them give away a question that nobody can know', (students) => {
    expect(flagged(students, 'guesswork', 12)('any')).toBeGreaterThan(0.9)
  })
})

/** Students of rising ability: ten questions to tell them by, of which each knows as many as it is able to. */
const ladder = (students: number): Column[] =>
  Array.from({ length: 10 }, (_, i) => ({
    key: `rivers/known-${i}`,
    question: choice('a* b', { id: `known-${i}` }),
    attempts: Array.from({ length: students }, (_, s) => {
      const knows = s / students >= (i + 0.5) / 11
      return { response: { kind: 'choice', picked: [knows ? 'a' : 'b'] }, score: knows ? 1 : 0, parts: [] }
    }),
  }))

/** The flags of one more question of such students. `give`: what the s-th of them, from weak to strong, gave. */
function flagsOf(question: Column['question'], students: number, give: (s: number) => Attempt) {
  const column = { key: 'rivers/q', question, attempts: Array.from({ length: students }, (_, s) => give(s)) }
  return analyseItem(column, totals([...ladder(students), column])).flags
}

const pick = (id: string, score: number): Attempt => ({ response: { kind: 'choice', picked: [id] }, score, parts: [] })
const type = (typed: string, answer?: string): Attempt => ({
  response: { kind: 'text', text: typed },
  score: answer === 'a0' ? 1 : 0,
  parts: [{ id: 'q', verdict: answer === 'a0' ? 'right' : 'wrong', ...(answer && { answer }) }],
})

describe('a question is flagged when', () => {
  const question = choice('a* b c d')

  test('fewer than three in ten are right', () => {
    const flags = flagsOf(question, 40, (s) => (s >= 30 ? pick('a', 1) : pick(['b', 'c', 'd'][s % 3] ?? 'b', 0)))
    expect(flags).toEqual([{ code: 'too-hard' }])
  })

  test('more than nineteen in twenty are right', () => {
    expect(flagsOf(question, 40, (s) => (s > 0 ? pick('a', 1) : pick('b', 0)))).toEqual([{ code: 'too-easy' }])
  })

  test('the strong do no better than the weak', () => {
    const flags = flagsOf(question, 120, (s) => (s % 2 ? pick('a', 1) : pick(['b', 'c', 'd'][(s / 2) % 3] ?? 'b', 0)))
    expect(flags).toEqual([{ code: 'low-discrimination' }])
  })

  test('the weak do better than the strong, who choose another option', () => {
    const flags = flagsOf(question, 40, (s) => (s < 20 ? pick('a', 1) : pick('b', 0)))
    expect(flags).toEqual([{ code: 'key-suspect', part: '', choice: 'b' }, { code: 'negative-discrimination' }])
  })

  test('a distractor attracts the strong, though they are mostly right', () => {
    const flags = flagsOf(question, 200, (s) => {
      if (s < 100) return s % 2 ? pick('a', 1) : pick(s % 4 ? 'c' : 'd', 0)
      return s % 3 ? pick('a', 1) : pick('b', 0)
    })
    expect(flags).toContainEqual({ code: 'upper-prefers', part: '', choice: 'b' })
    expect(flags.map(({ code }) => code)).not.toContain('key-suspect')
  })

  test('the strong leave out one of several right options', () => {
    const many = choice('a* b* c d', { select: 'many' })
    const flags = flagsOf(many, 60, (s) => ({
      response: { kind: 'choice', picked: s < 30 ? ['a', 'b'] : ['a'] },
      score: s < 30 ? 1 : 0,
      parts: [],
    }))
    expect(flags).toContainEqual({ code: 'upper-prefers', part: '', choice: 'b' })
  })

  test('of those who are wrong nobody takes a distractor', () => {
    const flags = flagsOf(question, 100, (s) => (s > 50 ? pick('a', 1) : pick(s % 2 ? 'b' : 'c', 0)))
    expect(flags).toEqual([{ code: 'unused-distractor', part: '', choice: 'd' }])
  })

  test('many type the same text, which the key does not know', () => {
    const flags = flagsOf(text(['Nile', '! Congo']), 40, (s) => {
      if (s >= 16) return type('Nile', 'a0')
      return s % 2 ? type(s % 4 === 1 ? ' the Nile.' : 'The  nile') : type('Congo', 'a1')
    })
    expect(flags).toEqual([{ code: 'unforeseen-answer', part: '', choice: '?THE NILE' }])
  })

  test('those who are very sure are wrong', () => {
    const flags = flagsOf(question, 40, (s) => ({
      ...(s >= 12 ? pick('a', 1) : pick(['b', 'c', 'd'][s % 3] ?? 'b', 0)),
      confidence: s < 12 ? 3 : 1,
    }))
    expect(flags).toEqual([{ code: 'sure-but-wrong' }])
  })

  test('at least 30 students answered it', () => {
    const give = (s: number) => (s < 15 ? pick('a', 1) : pick('b', 0))
    expect(flagsOf(question, 29, give)).toEqual([])
    expect(flagsOf(question, 30, give)).not.toEqual([])
  })
})
