import { describe, expect, it } from 'vitest'
import { correctCloze, gradeCloze, isEmptyCloze } from '@/lib/quiz/kinds/cloze'
import { answers, cloze } from '../examples'

const fill = (gaps: Record<string, string>) => ({ kind: 'cloze' as const, gaps })

describe('a text with gaps', () => {
  const question = cloze()

  it('scores the share of gaps that are right', () => {
    expect(gradeCloze(question, fill({ colour: 'red', name: 'mars' }))).toEqual({
      status: 'graded',
      score: 1,
      parts: [
        { id: 'name', verdict: 'right', answer: 'a0' },
        { id: 'colour', verdict: 'right' },
      ],
    })
    expect(gradeCloze(question, fill({ name: 'Venus', colour: 'red' }))).toEqual({
      status: 'graded',
      score: 0.5,
      parts: [
        { id: 'name', verdict: 'wrong', answer: 'a1' },
        { id: 'colour', verdict: 'right' },
      ],
    })
    expect(gradeCloze(question, fill({ name: 'Pluto', colour: 'grey' }))).toMatchObject({
      score: 0,
      parts: [{ verdict: 'wrong' }, { verdict: 'wrong' }],
    })
  })

  it('forgives slips as its gap says', () => {
    expect(gradeCloze(question, fill({ name: 'Masr', colour: 'red' }))).toMatchObject({
      score: 1,
      parts: [{ id: 'name', verdict: 'right', code: 'typo-forgiven' }, {}],
    })
  })

  it('is incomplete while a gap is blank, and names the gaps unless all are', () => {
    expect(gradeCloze(question, fill({ name: 'Mars' }))).toEqual({ status: 'incomplete', missing: ['colour'] })
    expect(gradeCloze(question, fill({ name: ' ', colour: 'red' }))).toEqual({
      status: 'incomplete',
      missing: ['name'],
    })
    expect(gradeCloze(question, fill({ name: ' ', colour: '' }))).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeCloze(question, fill({}))).toEqual({ status: 'incomplete', missing: [] })
  })

  it('is empty when all its gaps are blank', () => {
    expect(isEmptyCloze(question, fill({ name: ' ', old: 'x' }))).toBe(true)
    expect(isEmptyCloze(question, fill({ colour: 'red' }))).toBe(false)
  })

  it('is stale when a gap or the chosen option is gone', () => {
    expect(gradeCloze(question, fill({ name: 'Mars', old: 'x' }))).toEqual({ status: 'stale', gone: ['old'] })
    expect(gradeCloze(question, fill({ name: 'Mars', colour: 'green' }))).toEqual({ status: 'stale', gone: ['green'] })
  })

  it('does not take what every object inherits for something given', () => {
    const odd = cloze({
      gaps: ['constructor', '__proto__'].map((id) => ({
        type: 'text',
        id,
        answers: answers('x'),
        typos: 0,
        case: false,
        accents: false,
      })),
    })
    expect(gradeCloze(odd, fill({}))).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeCloze(odd, fill({ constructor: 'x' }))).toEqual({ status: 'incomplete', missing: ['__proto__'] })
    expect(gradeCloze(odd, fill({ constructor: 'x', ['__proto__']: 'y' }))).toMatchObject({ score: 0.5 })
    expect(Object.keys(correctCloze(odd).gaps)).toEqual(['constructor', '__proto__'])
  })

  it('has a blank for the answer to a gap that has none', () => {
    const keyless = cloze({
      gaps: [
        { type: 'text', id: 'a', answers: answers('! x'), typos: 0, case: false, accents: false },
        { type: 'drop-down', id: 'b', options: [{ id: 'x', text: 'x', correct: false }] },
      ],
    })
    expect(correctCloze(keyless)).toEqual(fill({ a: '', b: '' }))
  })
})
