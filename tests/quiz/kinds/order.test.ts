import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeOrder, isEmptyOrder } from '@/lib/quiz/kinds/order'
import { order } from '../examples'

const place = (ids: string) => ({ kind: 'order' as const, items: ids.split(' ').filter(Boolean) })

describe('putting in order', () => {
  const question = order('mercury venus earth mars')

  it.each([
    ['mercury venus earth mars', 1, ''],
    ['mars mercury venus earth', 2 / 3, 'mars'],
    ['mercury earth venus mars', 2 / 3, 'venus'],
    ['earth mars mercury venus', 1 / 3, 'mercury venus'],
    ['mars earth venus mercury', 0, 'mars earth venus mercury'],
  ])('%s scores %d', (given, score, wrong) => {
    const graded = gradeOrder(question, place(given))
    expect(graded).toMatchObject({ status: 'graded' })
    if (graded.status !== 'graded') return
    expect(graded.score).toBeCloseTo(score, 12)
    expect(graded.parts.map((part) => part.id).join(' ')).toBe(given)
    expect(new Set(graded.parts.map((part) => part.verdict))).toEqual(
      new Set([...(score > 0 ? ['right'] : []), ...(wrong === '' ? [] : ['wrong'])]),
    )
    const found = graded.parts.filter((part) => part.verdict === 'wrong').map((part) => part.id)
    expect(found.join(' ')).toBe(wrong)
  })

  it('is incomplete until all items are placed, those newly added among them', () => {
    expect(gradeOrder(question, place('venus mars'))).toEqual({ status: 'incomplete', missing: ['mercury', 'earth'] })
    expect(gradeOrder(question, place(''))).toEqual({ status: 'incomplete', missing: [] })
    expect(isEmptyOrder(question, place(''))).toBe(true)
    expect(isEmptyOrder(question, place('pluto'))).toBe(true)
    expect(isEmptyOrder(question, place('pluto mars'))).toBe(false)
  })

  it('is stale when an item is gone', () => {
    expect(gradeOrder(question, place('mercury pluto venus earth mars'))).toEqual({ status: 'stale', gone: ['pluto'] })
    expect(gradeOrder(question, place('pluto'))).toEqual({ status: 'stale', gone: ['pluto'] })
  })

  it('counts the first place of an item placed twice', () => {
    expect(gradeOrder(question, place('mercury venus mercury earth mars'))).toMatchObject({ score: 1 })
  })

  it('never loses by moving the last item to the end, where it belongs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 }), (items) => {
        const question = order('a b c d e f')
        const score = (items: string[]) => {
          const graded = gradeOrder(question, { kind: 'order', items })
          return graded.status === 'graded' ? graded.score : Number.NaN
        }
        expect(score([...items.filter((item) => item !== 'f'), 'f'])).toBeGreaterThanOrEqual(score(items))
      }),
    )
  })
})
