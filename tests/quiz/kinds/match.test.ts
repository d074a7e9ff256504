import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeMatch, isEmptyMatch } from '@/lib/quiz/kinds/match'
import { questionsOf } from '../arbitrary'
import { match } from '../examples'

const pair = (pairs: Record<string, string>) => ({ kind: 'match' as const, pairs })

describe('matching', () => {
  const question = match('mars:red venus:white rust:red', 'blue')

  it('scores the share of prompts that have their target; one target may serve twice', () => {
    expect(gradeMatch(question, pair({ mars: 'red', venus: 'blue', rust: 'red' }))).toEqual({
      status: 'graded',
      score: 2 / 3,
      parts: [
        { id: 'mars', verdict: 'right' },
        { id: 'venus', verdict: 'wrong' },
        { id: 'rust', verdict: 'right' },
      ],
    })
  })

  it('is incomplete while a prompt has no target, and names the prompts unless all are', () => {
    expect(gradeMatch(question, pair({ mars: 'red', venus: '' }))).toEqual({
      status: 'incomplete',
      missing: ['venus', 'rust'],
    })
    expect(gradeMatch(question, pair({}))).toEqual({ status: 'incomplete', missing: [] })
    expect(isEmptyMatch(question, pair({ mars: '' }))).toBe(true)
    expect(isEmptyMatch(question, pair({ mars: 'red' }))).toBe(false)
  })

  it('is stale when a prompt or a target is gone', () => {
    expect(gradeMatch(question, pair({ mars: 'green', pluto: 'red' }))).toEqual({
      status: 'stale',
      gone: ['pluto', 'green'],
    })
  })

  it('does not take what every object inherits for a pair', () => {
    const odd = match('constructor:a __proto__:b')
    expect(gradeMatch(odd, pair({ constructor: 'a' }))).toEqual({ status: 'incomplete', missing: ['__proto__'] })
    expect(gradeMatch(odd, pair({ constructor: 'b', ['__proto__']: 'b' }))).toMatchObject({ score: 0.5 })
  })

  it('wins by every pair put right', () => {
    fc.assert(
      fc.property(questionsOf.match, fc.nat(5), (question, at) => {
        const prompt = question.prompts[at]
        const wrong = question.targets.find(({ id }) => id !== prompt?.target)
        fc.pre(prompt !== undefined && wrong !== undefined)
        const pairs = Object.fromEntries(question.prompts.map(({ id }) => [id, wrong?.id ?? '']))
        const before = gradeMatch(question, pair(pairs))
        const after = gradeMatch(question, pair({ ...pairs, [prompt?.id ?? '']: prompt?.target ?? '' }))
        expect(after.status === 'graded' && before.status === 'graded' && after.score - before.score).toBeCloseTo(
          1 / question.prompts.length,
          12,
        )
      }),
    )
  })
})
