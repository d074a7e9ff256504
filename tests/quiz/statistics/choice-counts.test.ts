import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import type { Kind, Question, Response } from '@/lib/quiz/question'
import type { Attempt } from '@/lib/quiz/statistics/attempt'
import { choiceCounts } from '@/lib/quiz/statistics/choice-counts'
import { questions } from '../arbitrary'
import { examples } from '../examples'

function attempt(question: Question, response: Response): Attempt {
  const graded = grade(question, response)
  if (graded.status !== 'graded') throw new Error(JSON.stringify(graded))
  return { response, score: graded.score, parts: graded.parts }
}

/** What was chosen in each part, as `choice` or `choice*` (right) with how often, those never chosen left out. */
function counted<K extends Kind>(kind: K, responses: Extract<Response, { kind: K }>[]) {
  const question: Question = examples[kind]
  const parts = choiceCounts({ key: 'q', question, attempts: responses.map((one) => attempt(question, one)) }, null)
  return Object.fromEntries(
    parts.map(({ id, counts }) => [
      id,
      counts
        .filter(({ n }) => n > 0)
        .map(({ id, correct, typed, n }) => `${typed ?? id}${correct ? '*' : ''} ${n}`)
        .join(', '),
    ]),
  )
}

describe('who chose what is counted', () => {
  test('by option, and an option that nobody took is there', () => {
    expect(
      counted('choice', [
        { kind: 'choice', picked: ['mars'] },
        { kind: 'choice', picked: ['venus'] },
        { kind: 'choice', picked: ['mars'] },
      ]),
    ).toEqual({ '': 'mars* 2, venus 1' })
    expect(choiceCounts({ key: 'q', question: examples.choice, attempts: [] }, null)[0]?.counts).toHaveLength(3)
  })

  test('by area and by piece of a passage', () => {
    expect(counted('hotspot', [{ kind: 'hotspot', picked: ['venus'] }])).toEqual({ '': 'venus 1' })
    expect(counted('select', [{ kind: 'select', picked: ['mars', 'sun', 'mars'] }])).toEqual({ '': 'mars* 1, sun 1' })
  })

  test('by foreseen text, and by other texts as one when they differ in case, accents and spaces alone', () => {
    expect(
      counted('text', [
        { kind: 'text', text: 'mars' },
        { kind: 'text', text: 'Venus' },
        { kind: 'text', text: ' Plutó ' },
        { kind: 'text', text: 'Earth' },
        { kind: 'text', text: 'pluto.' },
      ]),
    ).toEqual({ '': 'a0* 1, a1 1, Plutó 2, Earth 1' })
  })

  test('by unforeseen text, those as common as each other in the order of the alphabet', () => {
    const texts = ['Saturn', 'Earth', 'Pluto'].map((text) => ({ kind: 'text' as const, text }))
    expect(counted('text', texts)).toEqual({ '': 'Earth 1, Pluto 1, Saturn 1' })
  })

  test('by what the question has: a choice or a part that is gone is not counted', () => {
    const gone: Attempt = { response: { kind: 'choice', picked: ['vulcan'] }, score: 0, parts: [] }
    const [part] = choiceCounts({ key: 'q', question: examples.choice, attempts: [gone] }, null)
    expect(part?.counts.map(({ n }) => n)).toEqual([0, 0, 0])
    const row: Attempt = { response: { kind: 'match', pairs: { pluto: 'red' } }, score: 0, parts: [] }
    const parts = choiceCounts({ key: 'q', question: examples.match, attempts: [row] }, null)
    expect(parts.flatMap(({ counts }) => counts).every(({ n }) => n === 0)).toBe(true)
  })

  test('by foreseen number', () => {
    const right = examples.number.answers[0]?.id
    expect(
      counted('number', [
        { kind: 'number', text: '9.81 m/s^2' },
        { kind: 'number', text: '9.81' },
        { kind: 'number', text: '10' },
      ]),
    ).toEqual({ '': `${right}* 1, 10 1, 9.81 1` })
  })

  test('gap by gap', () => {
    expect(
      counted('cloze', [
        { kind: 'cloze', gaps: { name: 'Mars', colour: 'blue' } },
        { kind: 'cloze', gaps: { name: 'the moon', colour: 'red' } },
      ]),
    ).toEqual({ name: 'a0* 1, the moon 1', colour: 'red* 1, blue 1' })
  })

  test('row by row, item by item, place by place', () => {
    expect(counted('match', [{ kind: 'match', pairs: { mars: 'red', venus: 'blue' } }])).toEqual({
      mars: 'red* 1',
      venus: 'blue 1',
    })
    expect(counted('sort', [{ kind: 'sort', placed: { mars: 'gas', jupiter: 'gas', moon: '-' } }])).toEqual({
      mars: 'gas 1',
      jupiter: 'gas* 1',
      moon: '-* 1',
    })
    expect(counted('order', [{ kind: 'order', items: ['venus', 'mercury', 'earth', 'mars'] }])).toEqual({
      mercury: '2 1',
      venus: '1 1',
      earth: '3* 1',
      mars: '4* 1',
    })
  })

  test('by criterion that was met', () => {
    const [first, second] = examples.free.rubric.map(({ id }) => id)
    const marks = Object.fromEntries(examples.free.rubric.map(({ id }) => [id, id === first]))
    expect(second).toBeDefined()
    expect(counted('free', [{ kind: 'free', text: 'Because.', marks }])).toEqual({ '': `${first}* 1` })
  })

  test('in the upper and the lower group apart', () => {
    const question = examples.choice
    const attempts = ['mars', 'venus', 'mars', 'venus'].map((id) => attempt(question, { kind: 'choice', picked: [id] }))
    const [part] = choiceCounts({ key: 'q', question, attempts }, { upper: new Set([0, 1]), lower: new Set([3]) })
    expect(part?.counts.map(({ n, upper, lower }) => [n, upper, lower])).toEqual([
      [2, 1, 0],
      [2, 1, 1],
      [0, 0, 0],
    ])
  })
})

test('of the right response to any question, only what is right is counted, and something in every part', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const response = correctResponse(question)
      const parts = choiceCounts({ key: 'q', question, attempts: [attempt(question, response)] }, null)
      expect(parts.length).toBeGreaterThan(0)
      for (const { counts } of parts) {
        const taken = counts.filter(({ n }) => n > 0)
        expect(taken.length).toBeGreaterThan(0)
        expect(taken.every(({ correct, n }) => correct && n === 1)).toBe(true)
      }
    }),
  )
})
