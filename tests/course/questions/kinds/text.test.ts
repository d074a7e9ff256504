import { describe, expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

const read = (body: string, attributes?: string) => fieldsOf(readOne(body, attributes))

test('accepted wordings, foreseen wrong answers and their feedback', () => {
  expect(
    read('Who?\n\n- = JFK | John F. Kennedy\n  > Yes, *him*.\n- ! Kennedy\n  > Which one? {/* of many */}\n- ! Robert'),
  ).toEqual({
    typos: 0,
    case: false,
    accents: false,
    answers: [
      { id: 'answers-1', correct: true, texts: ['JFK', 'John F. Kennedy'], feedback: 'Yes, <em>him</em>.' },
      { id: 'answers-2', correct: false, texts: ['Kennedy'], feedback: 'Which one?' },
      { id: 'answers-3', correct: false, texts: ['Robert'] },
    ],
  })
})

test('how strictly it is compared', () => {
  expect(read('A?\n\n- = a', 'typos={2} case accents')).toMatchObject({ typos: 2, case: true, accents: true })
})

describe('an answer is what is written', () => {
  test.each([
    ['<div>', ['<div>']],
    ['{ a: 1 }', ['{ a: 1 }']],
    ['2*3*4 | a_b_c', ['2*3*4', 'a_b_c']],
    ['`a|b` | c', ['a|b', 'c']],
    ['`` a ` b ``', [' a ` b '.trim()]],
    ['a \\| b', ['a | b']],
    ['\\\\n | C:\\temp', ['\\n', 'C:\\temp']],
    ['f(x) | (x)', ['f(x)', '(x)']],
    ['[[a]] ==b==', ['[[a]] ==b==']],
    ['[^p7]', ['[^p7]']],
    ['http://example.org', ['http://example.org']],
    ['لاہور | لاھور', ['لاہور', 'لاھور']],
    ['one\n  two', ['one two']],
    ['=', ['=']],
  ])('%j', (written, texts) => {
    expect(read(`A?\n\n- = ${written}`, 'kind="text"')).toMatchObject({ answers: [{ texts }] })
  })
})

test('an answer takes the id after it', () => {
  expect(read('A?\n\n- = a | b {#first}\n- ! c {#}')).toMatchObject({
    answers: [
      { id: 'first', texts: ['a', 'b'] },
      { id: 'answers-2', texts: ['c {#}'] },
    ],
  })
})

test('numbers among words are words', () => {
  expect(readOne('A?\n\n- = 4\n- = four').kind).toBe('text')
  expect(readOne('A?\n\n- = 4', 'kind="text"').kind).toBe('text')
})
