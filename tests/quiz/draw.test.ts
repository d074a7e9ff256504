import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Blueprint, type Candidate, draw, isExamined, sizeOf } from '@/lib/quiz/draw'

const candidate = (id: string, objectives: string, asked = 0): Candidate => ({
  id,
  objectives: objectives.split(' '),
  asked,
})

/** Whether each of these can stand under an objective of its own, where each takes so many: by trying all. */
function fits([first, ...rest]: Candidate[], room: Record<string, number>): boolean {
  if (!first) return true
  return first.objectives.some((one) => {
    const left = Object.hasOwn(room, one) ? (room[one] ?? 0) : 0
    return left > 0 && fits(rest, { ...room, [one]: left - 1 })
  })
}

/** Every way to choose so many of some things. */
function* choices<T>(things: readonly T[], n: number): Iterable<T[]> {
  const [first, ...rest] = things
  if (n === 0) yield []
  else if (first !== undefined) {
    for (const more of choices(rest, n - 1)) yield [first, ...more]
    yield* choices(rest, n)
  }
}

const objective = fc.constantFrom('a', 'b', 'c', 'constructor')

/** A pool, and a blueprint that it can meet: each question that is wanted stands in the pool, among others. */
const feasible = fc
  .record({
    wanted: fc.array(objective, { minLength: 1, maxLength: 5 }),
    others: fc.array(fc.uniqueArray(objective, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
    more: fc.array(fc.array(objective, { maxLength: 2 }), { minLength: 5, maxLength: 5 }),
    asked: fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
  })
  .map(({ wanted, others, more, asked }) => {
    const served = wanted.map((one, n) => [...new Set([one, ...(more[n] ?? [])])])
    const pool = [...served, ...others].map((objectives, n) => ({ id: `q${n}`, objectives, asked: asked[n] ?? 0 }))
    const blueprint: Record<string, number> = {}
    for (const one of wanted) blueprint[one] = (Object.hasOwn(blueprint, one) ? (blueprint[one] ?? 0) : 0) + 1
    return { pool, blueprint }
  })

const drawn = (pool: Candidate[], blueprint: Blueprint, seed: string) =>
  draw(pool, blueprint, seed).map((id) => pool.find((one) => one.id === id) as Candidate)

describe('laws of the draw', () => {
  test('for every seed it meets its blueprint exactly, each question once, however many objectives one serves', () => {
    fc.assert(
      fc.property(feasible, fc.string(), ({ pool, blueprint }, seed) => {
        const questions = drawn(pool, blueprint, seed)
        expect(questions).toHaveLength(sizeOf(blueprint))
        expect(new Set(questions).size).toBe(questions.length)
        expect(fits(questions, blueprint)).toBe(true)
      }),
    )
  })

  test('no other draw by the blueprint has fewer questions that were asked before', () => {
    fc.assert(
      fc.property(feasible, fc.string(), ({ pool, blueprint }, seed) => {
        const before = (questions: Candidate[]) => questions.filter(({ asked }) => asked > 0).length
        const others = [...choices(pool, sizeOf(blueprint))].filter((questions) => fits(questions, blueprint))
        expect(before(drawn(pool, blueprint, seed))).toBe(Math.min(...others.map(before)))
      }),
      { numRuns: 50 },
    )
  })

  test('the same seed draws the same, and the order is not that of the pool', () => {
    fc.assert(
      fc.property(feasible, fc.string(), ({ pool, blueprint }, seed) => {
        expect(draw(pool, blueprint, seed)).toEqual(draw(pool, blueprint, seed))
      }),
    )
    const pool = Array.from({ length: 40 }, (_, n) => candidate(`q${n + 10}`, 'a'))
    const orders = ['x', 'y'].map((seed) => draw(pool, 40, seed))
    expect(orders[0]).not.toEqual(orders[1])
    for (const order of orders) expect(order.toSorted()).toEqual(pool.map(({ id }) => id))
  })

  test('a total is drawn whole for every seed, and spread so that no objective with questions left has two fewer', () => {
    const pools = fc.array(objective, { minLength: 1, maxLength: 14 }).map((list) => list.map((one, n) => ({ one, n })))
    fc.assert(
      fc.property(pools, fc.nat(14), fc.string(), (list, total, seed) => {
        const pool = list.map(({ one, n }) => candidate(`q${n}`, one, n % 3))
        const questions = drawn(pool, total, seed)
        expect(questions).toHaveLength(Math.min(total, pool.length))
        const of = (some: Candidate[], one: string) => some.filter(({ objectives }) => objectives.includes(one)).length
        const most = Math.max(...['a', 'b', 'c', 'constructor'].map((one) => of(questions, one)))
        for (const one of new Set(list.map(({ one }) => one)))
          if (of(questions, one) < of(pool, one)) expect(of(questions, one)).toBeGreaterThanOrEqual(most - 1)
      }),
    )
  })
})

describe('a draw', () => {
  test('gives a question that serves two objectives to the one that has no other', () => {
    const pool = [candidate('both', 'a b'), candidate('only', 'a')]
    for (const seed of ['1', '2', '3', '4']) expect(draw(pool, { a: 1, b: 1 }, seed).sort()).toEqual(['both', 'only'])
    for (const seed of ['1', '2', '3', '4']) expect(draw(pool, 2, seed).sort()).toEqual(['both', 'only'])
  })

  test('goes as far as the pool goes', () => {
    expect(draw([candidate('x', 'a')], { a: 2, b: 1 }, 's')).toEqual(['x'])
    expect(draw([], 3, 's')).toEqual([])
  })

  test('asks again, of what was asked before, what was asked least', () => {
    const pool = [candidate('x', 'a', 2), candidate('y', 'a', 1), candidate('z', 'a', 3)]
    expect(draw(pool, { a: 1 }, 's')).toEqual(['y'])
  })
})

test('the size of a blueprint is its total, or the sum over its objectives', () => {
  expect([sizeOf(24), sizeOf({ a: 2, b: 3 }), sizeOf({})]).toEqual([24, 5, 0])
})

test('an answer in one’s own words is not examined', () => {
  expect((['choice', 'free', 'order'] as const).filter(isExamined)).toEqual(['choice', 'order'])
})
