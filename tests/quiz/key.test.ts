import { describe, expect, it } from 'vitest'
import { keyOf } from '@/lib/quiz/key'
import type { Kind, Question } from '@/lib/quiz/question'
import {
  answers,
  choice,
  cloze,
  examples,
  free,
  hotspot,
  items,
  match,
  number,
  numberAnswer,
  options,
  order,
  select,
  sort,
  text,
} from './examples'

/** Whether two questions have one fingerprint. */
const alike = (a: Question, b: Question) => keyOf(a) === keyOf(b)
const within = (amount: number, by: 'absolute' | 'percent' = 'absolute') => ({ tolerance: { by, amount } })

describe('the fingerprint of a key', () => {
  it('is short, and of every kind another', () => {
    const keys = Object.values(examples).map(keyOf)
    expect(new Set(keys).size).toBe(10)
    for (const key of keys) expect(key).toMatch(/^[0-9a-z]{1,13}$/)
  })

  it('is the same for ever', () => {
    expect(Object.values(examples).map(keyOf)).toMatchInlineSnapshot(`
      [
        "1exqvdblkjc7z",
        "20736aq3yuak3",
        "eksqbjh8mwue",
        "1rbbxhbijhf1b",
        "b1ct4fh7eh1a",
        "3vep715no9f7q",
        "8u76lxx8saco",
        "1pdktnl2pt5um",
        "lc1ifq9xogmn",
        "1wq5avj8uj1p3",
      ]
    `)
  })

  it.each(Object.keys(examples) as Kind[])('does not depend on what the question says or counts: %s', (kind) => {
    const question = examples[kind]
    const reworded = {
      ...question,
      id: 'other',
      stem: 'x',
      objective: 'x',
      demand: 'recall' as const,
      hints: ['x'],
      why: 'x',
      points: 9,
      key: 'x',
      lang: 'ur',
      dir: 'rtl' as const,
      evidence: { anchor: 'x' },
    }
    expect(keyOf(reworded)).toBe(keyOf(question))
  })

  it('of a choice depends on which options are right, how many may be picked and how they are scored', () => {
    const many = (ids: string, scoring: 'all' | 'each' | 'right-minus-wrong' = 'all') =>
      choice(ids, { select: 'many', scoring })
    expect(alike(choice('a* b c'), choice('c a* b', { shuffle: false }))).toBe(true)
    expect(alike(choice('a* b c'), choice('a b* c'))).toBe(false)
    expect(alike(choice('a* b c'), choice('a* b* c'))).toBe(false)
    expect(alike(choice('a* b c'), choice('a* b c d'))).toBe(true)
    expect(alike(choice('a* b c'), many('a* b c'))).toBe(false)
    expect(alike(choice('a* b c'), choice('a* b c', { scoring: 'each' }))).toBe(true)
    expect(alike(many('a* b c'), many('a* b c', 'each'))).toBe(false)
    expect(alike(many('a* b c', 'right-minus-wrong'), many('a* b c d', 'right-minus-wrong'))).toBe(true)
    expect(alike(many('a* b c', 'each'), many('c b a*', 'each'))).toBe(true)
    expect(alike(many('a* b c', 'each'), many('a* b c d', 'each'))).toBe(false)
    const worded = options('a* b c').map((option) => ({ ...option, html: 'x', feedback: 'x', pinned: true }))
    expect(alike(choice('a* b c'), choice('', { options: worded }))).toBe(true)
  })

  it('of a typed answer depends on the accepted texts as they are compared, and on how', () => {
    expect(alike(text(['Mars | Ares']), text(['ares.', 'MARS']))).toBe(true)
    expect(alike(text(['Mars']), text(['Mars', 'mars!']))).toBe(true)
    expect(alike(text(['Mars']), text(['Mars | Ares']))).toBe(false)
    expect(alike(text(['Mars'], { case: true }), text(['mars'], { case: true }))).toBe(false)
    expect(alike(text(['Mars']), text(['Mars'], { case: true }))).toBe(false)
    expect(alike(text(['Mars']), text(['Mars'], { accents: true }))).toBe(false)
    expect(alike(text(['Mars']), text(['Mars'], { typos: 1 }))).toBe(false)
  })

  it('of a typed answer depends on wrong ones only where slips are forgiven', () => {
    expect(alike(text(['Mars']), text(['Mars', '! Marc']))).toBe(true)
    expect(alike(text(['Mars'], { typos: 1 }), text(['Mars', '! Marc'], { typos: 1 }))).toBe(false)
    expect(alike(text(['Mars', '! Marc'], { typos: 1 }), text(['! marc', 'Mars'], { typos: 1 }))).toBe(true)
  })

  it('of a number depends on values, margins and units', () => {
    const five = numberAnswer(5, within(1))
    expect(alike(number(five), number({ ...five, id: 'x', text: 'x', feedback: 'x' }))).toBe(true)
    expect(alike(number(five, numberAnswer(6)), number(numberAnswer(6), five))).toBe(true)
    for (const other of [
      numberAnswer(6, within(1)),
      numberAnswer(5, within(2)),
      numberAnswer(5, within(1, 'percent')),
      numberAnswer(5, { ...within(1), unit: 'km' }),
      numberAnswer(5, { ...within(1), correct: false }),
    ]) {
      expect(alike(number(five), number(other))).toBe(false)
    }
  })

  it('of a text with gaps depends on each gap, not on their order nor on wrong options', () => {
    const question = cloze()
    const [name, colour] = question.gaps
    if (name?.type !== 'text' || colour?.type !== 'drop-down') throw new Error('The example has changed.')
    expect(alike(question, cloze({ gaps: [colour, name], paragraphs: [[{ gap: 'colour' }]] }))).toBe(true)
    expect(alike(question, cloze({ gaps: [name, { ...colour, options: colour.options.toReversed() }] }))).toBe(true)
    expect(alike(question, cloze({ gaps: [name, { ...colour, options: colour.options.slice(0, 2) }] }))).toBe(true)
    expect(alike(question, cloze({ gaps: [name] }))).toBe(false)
    expect(alike(question, cloze({ gaps: [name, { ...colour, id: 'x' }] }))).toBe(false)
    expect(alike(question, cloze({ gaps: [{ ...name, answers: answers('Ares') }, colour] }))).toBe(false)
    expect(
      alike(
        question,
        cloze({ gaps: [name, { ...colour, options: colour.options.map((o) => ({ ...o, correct: !o.correct })) }] }),
      ),
    ).toBe(false)
    const both = colour.options.map((option) => ({ ...option, correct: option.id !== 'grey' }))
    const one = cloze({ gaps: [name, { ...colour, options: both }] })
    expect(alike(one, cloze({ gaps: [name, { ...colour, options: both.toReversed() }] }))).toBe(true)
  })

  it('of an order depends on the order', () => {
    expect(
      alike(order('a b c'), { ...order('a b c'), items: items('a b c').map((item) => ({ ...item, html: 'x' })) }),
    ).toBe(true)
    expect(alike(order('a b c'), order('a c b'))).toBe(false)
    expect(alike(order('a b c'), order('a b'))).toBe(false)
  })

  it('of a match depends on the pairs, not on decoys', () => {
    expect(alike(match('a:x b:y'), match('b:y a:x', 'z'))).toBe(true)
    expect(alike(match('a:x b:y'), match('a:y b:x'))).toBe(false)
    expect(alike(match('a:x b:y'), match('a:x b:y c:x'))).toBe(false)
  })

  it('of a sorting depends on the place of each item', () => {
    expect(alike(sort('a:x b:y c:-'), sort('c:- b:y a:x'))).toBe(true)
    expect(alike(sort('a:x b:y c:-'), sort('a:x b:y c:x'))).toBe(false)
  })

  it('of a passage depends on the right pieces', () => {
    expect(alike(select('a* b c'), { ...select('a* b'), unit: 'sentence', source: 'x' })).toBe(true)
    expect(alike(select('a* b c'), select('a* b* c'))).toBe(false)
  })

  it('of an image depends on the right areas and how many may be picked, not on where they lie', () => {
    expect(alike(hotspot('a* b c'), hotspot('b a*'))).toBe(true)
    expect(alike(hotspot('a* b'), hotspot('a b*'))).toBe(false)
    expect(alike(hotspot('a* b'), hotspot('a* b', 'many'))).toBe(false)
  })

  it('of an open answer depends on the criteria', () => {
    expect(alike(free('a b', 'x'), free('b a', 'y'))).toBe(true)
    expect(alike(free('a b'), free('a b c'))).toBe(false)
  })
})
