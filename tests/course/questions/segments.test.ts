import { describe, expect, test } from 'vitest'
import { alternatives, wordings } from '@/lib/course/questions/alternatives'
import { sliceInline, splitInline } from '@/lib/course/questions/inline'
import { sentences, words } from '@/lib/course/questions/segments'
import { parseLesson } from '@/lib/course/syntax/parse'

const texts = (text: string, found: { start: number; end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['One. Two! Three?  Four', 'en', ['One.', 'Two!', 'Three?', 'Four']],
    ['Mr. A. B. Smith, Prof. Jones and St. John met.', 'en', ['Mr. A. B. Smith, Prof. Jones and St. John met.']],
    ['He takes vitamin C. The rest is food.', 'en', ['He takes vitamin C.', 'The rest is food.']],
    ['“Why?” he said. She left.', 'en', ['“Why?” he said.', 'She left.']],
    ['It costs 3.50 at 10 p.m. today. Cheap!', 'en', ['It costs 3.50 at 10 p.m. today.', 'Cheap!']],
    ['پہلا۔ دوسرا؟ تیسرا!', 'ur', ['پہلا۔', 'دوسرا؟', 'تیسرا!']],
    ['一つ。二つ。', 'ja', ['一つ。', '二つ。']],
    ['', 'en', []],
    ['   ', 'en', []],
    ['One. Two.', 'no language', ['One.', 'Two.']],
  ])('of %j (%s)', (text, lang, expected) => {
    expect(texts(text, sentences(text, lang))).toEqual(expected)
  })

  test('end where a mark does, after punctuation', () => {
    const text = 'One.Two. Dr. Three four.'
    expect(texts(text, sentences(text, 'en', new Set([4, 12])))).toEqual(['One.', 'Two.', 'Dr.', 'Three four.'])
    expect(texts(text, sentences(text, 'en', new Set([2, 18])))).toEqual(['One.Two.', 'Dr. Three four.'])
  })
})

describe('words', () => {
  test.each([
    ['The cat’s well-known 3.5 m!', 'en', ['The', 'cat’s', 'well-known', '3.5', 'm']],
    ['اردو، خوب‌صورت زبان۔', 'ur', ['اردو', 'خوب‌صورت', 'زبان']],
    ['…', 'en', []],
  ])('of %j (%s)', (text, lang, expected) => {
    expect(texts(text, words(text, lang))).toEqual(expected)
  })

  test('part where a mark does', () => {
    expect(texts('well-known', words('well-known', 'en', new Set([5])))).toEqual(['well', 'known'])
  })
})

describe('wordings', () => {
  test.each([
    ['a|b', ['a', 'b']],
    [' a  b | c ', ['a b', 'c']],
    ['a\\|b', ['a|b']],
    ['`a|b`|c', ['a|b', 'c']],
    ['``a`|b``', ['a`|b']],
    ['a`|b', ['a`', 'b']],
    ['\\\\', ['\\']],
    ['a\\b', ['a\\b']],
    ['', ['']],
    ['|', ['', '']],
  ])('of %j', (written, expected) => {
    expect(alternatives(written).map(({ text }) => text)).toEqual(expected)
  })

  test.each([
    ['(a)', 'a', true],
    ['( a )', 'a', true],
    ['(a) (b)', '(a) (b)', false],
    ['((a))', '(a)', true],
    ['\\(a)', '(a)', false],
    ['(a\\)', '(a)', false],
    ['f(a)', 'f(a)', false],
  ])('%j: %j, in parentheses: %j', (written, text, parenthesised) => {
    expect(alternatives(written)).toEqual([{ text, parenthesised }])
  })

  test('of an answer go without its id', () => {
    expect(wordings('(a) | b {#c}')).toEqual({ texts: ['(a)', 'b'], explicit: 'c' })
  })
})

describe('a line in pieces', () => {
  const [paragraph] = parseLesson('a **b *c `d`* e** f').tree.children
  const content = paragraph?.type === 'paragraph' ? paragraph.children : []

  test('every slice keeps the formatting it stands in', () => {
    expect(sliceInline(content, 3, 6)).toMatchObject([
      { type: 'strong', children: [{ value: ' ' }, { type: 'emphasis', children: [{ value: 'c ' }] }] },
    ])
    expect(sliceInline(content, 6, 7)).toMatchObject([
      { type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'inlineCode', value: 'd' }] }] },
    ])
    expect(sliceInline(content, 5, 5)).toEqual([])
  })

  test('is cut at nodes wherever they stand', () => {
    const pieces = splitInline(content, (node) => node.type === 'inlineCode')
    expect(pieces).toMatchObject([
      [
        { value: 'a ' },
        { type: 'strong', children: [{ value: 'b ' }, { type: 'emphasis', children: [{ value: 'c ' }] }] },
      ],
      { type: 'inlineCode' },
      [{ type: 'strong', children: [{ value: ' e' }] }, { value: ' f' }],
    ])
    expect(splitInline(content, (node) => node.type === 'break')).toEqual([content])
  })
})
