import { describe, expect, test } from 'vitest'
import { choiceLabel, partLabel } from '@/components/desk/choice-label'
import { stemOf } from '@/components/desk/stem-of'
import { detail } from '@/components/wording/desk'
import type { Kind, Question } from '@/lib/quiz/question'
import { partsOf } from '@/lib/quiz/statistics/parts'
import { choice, cloze, examples } from '../../quiz/examples'

const labels = (kind: Kind) => {
  const question: Question = examples[kind]
  return partsOf(question).map(
    ({ id, choices }) =>
      `${partLabel(question, id)}: ${choices.map((one) => choiceLabel(question, id, one)).join(', ')}`,
  )
}

describe('choices are called as the author wrote them', () => {
  test.each<[Kind, string[]]>([
    ['choice', [': mars*, venus, pluto']],
    ['hotspot', [': mars*, venus']],
    ['select', [': mars*, venus, moon*, sun']],
    ['text', [': Mars, Venus']],
    ['number', [': 9.81']],
    ['cloze', [`${detail.gap(1)}: Mars, Venus`, `${detail.gap(2)}: red, blue, grey`]],
    ['match', ['mars: red, white, blue', 'venus: red, white, blue']],
    ['sort', ['mars', 'jupiter', 'moon'].map((item) => `${item}: rocky, gas, ${detail.nowhere}`)],
    [
      'order',
      ['mercury', 'venus', 'earth', 'mars'].map((item) => `${item}: ${[1, 2, 3, 4].map(detail.place).join(', ')}`),
    ],
  ])('of a %s question', (kind, expected) => {
    expect(labels(kind)).toEqual(expected)
  })

  test('without their markup', () => {
    const question = choice('a* b', {
      options: [{ id: 'a', html: 'The <em>Nile</em> &amp; its delta', correct: true }],
    })
    expect(choiceLabel(question, '', { id: 'a' })).toBe('The Nile & its delta')
  })

  test('and what was typed as it was typed', () => {
    expect(choiceLabel(examples.text, '', { id: '?PLUTO', typed: 'Pluto <b>' })).toBe('Pluto <b>')
  })
})

test('a cloze is named by its text, with a line for each gap', () => {
  expect(stemOf(cloze({ stem: '' }))).toBe('___ is ___')
})
