import { expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

const read = (body: string, attributes?: string) => {
  const question = readOne(body, attributes)
  expect(question.kind).toBe('number')
  return fieldsOf(question)
}

test('a value with tolerance and unit, and foreseen wrong ones with feedback', () => {
  expect(read('How fast does it fall?\n\n- = 9.81 ± 0.05 m/s^2\n  > Near the ground.\n- ! 84\n  > Too fast.')).toEqual({
    answers: [
      {
        id: 'answers-1',
        correct: true,
        value: 9.81,
        tolerance: { by: 'absolute', amount: 0.05 },
        unit: 'm/s^2',
        text: '9.81 ± 0.05 m/s^2',
        feedback: 'Near the ground.',
      },
      {
        id: 'answers-2',
        correct: false,
        value: 84,
        tolerance: { by: 'absolute', amount: 0 },
        text: '84',
        feedback: 'Too fast.',
      },
    ],
  })
})

test('a percentage and a decimal comma', () => {
  expect(read('A?\n\n- = 140 ± 2%\n- ! 1,5')).toMatchObject({
    answers: [{ value: 140, tolerance: { by: 'percent', amount: 2 } }, { value: 1.5 }],
  })
})

test('each wording is an answer of its own, the id of the author’s the first one’s', () => {
  expect(read('A?\n\n- = 1000 m | 1 km {#metres}\n  > Yes.')).toMatchObject({
    answers: [
      { id: 'metres', value: 1000, unit: 'm', feedback: 'Yes.' },
      { id: 'answers-2', value: 1, unit: 'km', feedback: 'Yes.' },
    ],
  })
})

test('a unit that no one knows is one where the author says it is a number', () => {
  expect(readOne('A?\n\n- = 27 June').kind).toBe('text')
  expect(read('A?\n\n- = 27 apples', 'kind="number"')).toMatchObject({ answers: [{ value: 27, unit: 'apples' }] })
})
