import fc from 'fast-check'
import { expect, test } from 'vitest'
import { termsOf, wordsOf } from '@/lib/search/words'

const same = (a: string, b: string) => expect(termsOf(a)).toEqual(termsOf(b))

test('capitals, accents and typographic signs make no difference', () => {
  same('“Al-Qaeda’s” CAFÉ', `al qaeda's cafe`)
  same('Straße', 'STRASSE')
})

test('Urdu is one however its letters are typed, with harakat or without, joined or with a space that shows nothing', () => {
  same('یہ کتاب', 'يه كتاب')
  same('مُقَدَّمہ', 'مقدمہ')
  same('می\u200cخواهم', 'میخواهم')
})

test('digits of all scripts are the same numbers', () => same('۲۰۱۴', '2014'))

test('scripts without spaces are cut into words', () => {
  expect(termsOf('東京の新聞')).toContain('新聞')
  expect(termsOf('ข่าวภาษาไทย').length).toBeGreaterThan(1)
})

test('every word stands where it says, in order, and is a word by itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end, term } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(termsOf(text.slice(start, end)).join('')).toBe(term)
        last = end
      }
    }),
  )
})
