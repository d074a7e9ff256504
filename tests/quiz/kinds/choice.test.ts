import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeChoice, isEmptyChoice } from '@/lib/quiz/kinds/choice'
import { questionsOf } from '../arbitrary'
import { choice } from '../examples'

const pick = (...picked: string[]) => ({ kind: 'choice' as const, picked })
const score = (question: ReturnType<typeof choice>, ...picked: string[]) => {
  const graded = gradeChoice(question, pick(...picked))
  return graded.status === 'graded' ? graded.score : graded.status
}

describe('a choice of one', () => {
  const question = choice('mars* venus pluto')

  it('is right with the right option', () => {
    expect(gradeChoice(question, pick('mars'))).toEqual({
      status: 'graded',
      score: 1,
      parts: [
        { id: 'mars', verdict: 'right' },
        { id: 'venus', verdict: 'spared' },
        { id: 'pluto', verdict: 'spared' },
      ],
    })
  })

  it('is wrong with a wrong option, and the right one is missed', () => {
    expect(gradeChoice(question, pick('venus'))).toEqual({
      status: 'graded',
      score: 0,
      parts: [
        { id: 'mars', verdict: 'missed' },
        { id: 'venus', verdict: 'wrong' },
        { id: 'pluto', verdict: 'spared' },
      ],
    })
  })

  it('is right with any of several right options, and does not ask for the others', () => {
    expect(gradeChoice(choice('mars* venus* pluto'), pick('venus'))).toEqual({
      status: 'graded',
      score: 1,
      parts: [
        { id: 'mars', verdict: 'spared' },
        { id: 'venus', verdict: 'right' },
        { id: 'pluto', verdict: 'spared' },
      ],
    })
  })

  it('shows all right options as missed when none was picked', () => {
    expect(gradeChoice(choice('mars* venus* pluto'), pick('pluto'))).toMatchObject({
      parts: [{ verdict: 'missed' }, { verdict: 'missed' }, { verdict: 'wrong' }],
    })
  })

  it('ignores a scoring that is for several picks', () => {
    expect(score(choice('mars* venus', { scoring: 'each' }), 'venus')).toBe(0)
  })

  it('is incomplete while nothing is picked', () => {
    expect(gradeChoice(question, pick())).toEqual({ status: 'incomplete', missing: [] })
    expect(isEmptyChoice(question, pick())).toBe(true)
    expect(isEmptyChoice(question, pick('venus'))).toBe(false)
  })

  it('is stale when the option is gone, which it names', () => {
    expect(gradeChoice(question, pick('saturn'))).toEqual({ status: 'stale', gone: ['saturn'] })
    expect(isEmptyChoice(question, pick('saturn'))).toBe(true)
  })

  it('is stale with two options, picked when several could be', () => {
    expect(gradeChoice(question, pick('mars', 'venus'))).toEqual({ status: 'stale', gone: [] })
  })

  it('takes one option picked twice for one', () => {
    expect(score(question, 'mars', 'mars')).toBe(1)
  })

  it('does not take what every object inherits for an option', () => {
    expect(gradeChoice(question, pick('constructor'))).toEqual({ status: 'stale', gone: ['constructor'] })
    expect(score(choice('constructor* __proto__'), 'constructor')).toBe(1)
    expect(score(choice('constructor* __proto__'), '__proto__')).toBe(0)
  })
})

describe('a choice of several', () => {
  const several = (scoring: 'all' | 'each' | 'right-minus-wrong') =>
    choice('mars* venus* earth* pluto ceres', { select: 'many', scoring })

  it.each([
    ['mars venus earth', 1, 1, 1],
    ['mars venus', 0, 4 / 5, 2 / 3],
    ['mars', 0, 3 / 5, 1 / 3],
    ['mars venus earth pluto', 0, 4 / 5, 2 / 3],
    ['mars pluto', 0, 2 / 5, 0],
    ['pluto ceres', 0, 0, 0],
    ['mars venus earth pluto ceres', 0, 3 / 5, 1 / 3],
  ])('%s: all %d, each %d, right minus wrong %d', (picked, all, each, rightMinusWrong) => {
    expect(score(several('all'), ...picked.split(' '))).toBe(all)
    expect(score(several('each'), ...picked.split(' '))).toBeCloseTo(each, 12)
    expect(score(several('right-minus-wrong'), ...picked.split(' '))).toBeCloseTo(rightMinusWrong, 12)
  })

  it('gives each option its verdict', () => {
    expect(gradeChoice(several('each'), pick('pluto', 'mars', 'venus'))).toMatchObject({
      parts: [
        { id: 'mars', verdict: 'right' },
        { id: 'venus', verdict: 'right' },
        { id: 'earth', verdict: 'missed' },
        { id: 'pluto', verdict: 'wrong' },
        { id: 'ceres', verdict: 'spared' },
      ],
    })
  })

  it('is incomplete while nothing is picked', () => {
    expect(score(several('each'))).toBe('incomplete')
  })

  it('is stale when one of the picked is gone, and names only that one', () => {
    expect(gradeChoice(several('all'), pick('mars', 'saturn', 'saturn'))).toEqual({ status: 'stale', gone: ['saturn'] })
  })

  const partial = questionsOf.choice.map((question) => ({ ...question, select: 'many' as const }))

  it('never loses by one right pick more, nor wins by one wrong pick more', () => {
    fc.assert(
      fc.property(partial, fc.infiniteStream(fc.boolean()), fc.nat(5), (question, coin, at) => {
        const option = question.options[at]
        const picked = question.options.filter(() => coin.next().value).map(({ id }) => id)
        fc.pre(option !== undefined && picked.length > 0 && !picked.includes(option.id))
        const [before, after] = [score(question, ...picked), score(question, ...picked, option.id)] as [number, number]
        if (option.correct) expect(after).toBeGreaterThanOrEqual(before)
        else expect(after).toBeLessThanOrEqual(before)
      }),
    )
  })
})
