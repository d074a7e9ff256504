import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { gradeAsIs } from '@/lib/quiz/grade-as-is'
import { isEmpty } from '@/lib/quiz/is-empty'
import type { Question } from '@/lib/quiz/question'
import * as arbitrary from './arbitrary'
import { choice, cloze, examples, free, match, order, sort, text } from './examples'

describe('what is handed in as it is', () => {
  test('scores the share of what is there, and what is missing is not right', () => {
    expect(gradeAsIs(cloze(), { kind: 'cloze', gaps: { name: 'Mars', colour: ' ' } })).toEqual({
      status: 'graded',
      score: 0.5,
      parts: [
        { id: 'name', verdict: 'right', answer: 'a0' },
        { id: 'colour', verdict: 'wrong' },
      ],
    })
    expect(gradeAsIs(match('a:x b:y'), { kind: 'match', pairs: { b: 'x' } })).toMatchObject({ score: 0 })
    expect(gradeAsIs(sort('a:x b:y c:x d:-'), { kind: 'sort', placed: { a: 'x', b: 'x' } })).toMatchObject({
      score: 0.25,
    })
  })

  test('scores 0 where nothing is given, and says what should have been', () => {
    expect(gradeAsIs(choice('a* b c', { select: 'many', scoring: 'each' }), { kind: 'choice', picked: [] })).toEqual({
      status: 'graded',
      score: 0,
      parts: [
        { id: 'a', verdict: 'missed' },
        { id: 'b', verdict: 'spared' },
        { id: 'c', verdict: 'spared' },
      ],
    })
    expect(gradeAsIs(text(['Mars']), undefined)).toMatchObject({ score: 0, parts: [{ id: 'q', verdict: 'wrong' }] })
    expect(gradeAsIs(order('a b c'), { kind: 'order', items: ['a', 'b'] })).toMatchObject({ score: 0 })
    expect(gradeAsIs(free('x y'), { kind: 'free', text: 'Because.', marks: { x: true } })).toMatchObject({ score: 0 })
  })

  test('says why a number could not be read', () => {
    expect(gradeAsIs(examples.number, { kind: 'number', text: 'many' })).toMatchObject({
      score: 0,
      parts: [{ verdict: 'wrong', code: 'not-a-number' }],
    })
  })

  test('stays stale where it no longer fits, or where the question has no right answer to compare with', () => {
    expect(gradeAsIs(text(['Mars']), { kind: 'order', items: [] })).toEqual({ status: 'stale', gone: [] })
    const nothing: Question = { ...choice('a b'), options: [] }
    expect(gradeAsIs(nothing, undefined)).toEqual({ status: 'stale', gone: [] })
  })
})

describe('laws of grading as it is', () => {
  test('what can be graded is graded as ever', () => {
    fc.assert(
      fc.property(arbitrary.answered, ([question, response]) => {
        const graded = grade(question, response)
        if (graded.status !== 'incomplete') expect(gradeAsIs(question, response)).toEqual(graded)
      }),
    )
  })

  test('nothing given scores 0, and all else between 0 and 1 with a verdict on every part', () => {
    fc.assert(
      fc.property(arbitrary.answered, ([question, response]) => {
        const result = gradeAsIs(question, response)
        const right = grade(question, correctResponse(question))
        if (result.status !== 'graded' || right.status !== 'graded') return
        expect(result.score).toBeGreaterThanOrEqual(0)
        expect(result.score).toBeLessThanOrEqual(1)
        expect(new Set(result.parts.map(({ id }) => id))).toEqual(new Set(right.parts.map(({ id }) => id)))
        if (isEmpty(question, response)) expect(result.score).toBe(0)
      }),
    )
  })

  test('nothing at all scores 0 for every question', () => {
    fc.assert(
      fc.property(arbitrary.questions, (question) => {
        expect(gradeAsIs(question, undefined)).toMatchObject({ status: 'graded', score: 0 })
      }),
    )
  })
})
