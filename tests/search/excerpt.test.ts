import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, marked, type Piece } from '@/lib/search/excerpt'
import { termsOf } from '@/lib/search/words'

const shown = (pieces: Piece[]) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
const terms = (text: string) => new Set(termsOf(text))

describe('marking', () => {
  it('marks the words found and what stands between neighbours', () => {
    expect(shown(marked('A concert hall near Moscow, a hall.', terms('hall concert')))).toBe(
      'A [concert hall] near Moscow, a [hall].',
    )
  })

  it('leaves out nothing and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const pieces = marked(text, terms(query))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(new Set(pieces.map(({ at }) => at)).size).toBe(pieces.length)
      }),
    )
  })
})

describe('an excerpt', () => {
  const filler = 'Nothing of note is said in this sentence at all. '.repeat(8)

  it('is the whole of a short text', () => {
    expect(shown(excerpt('Copper is reddish.', terms('copper')))).toBe('[Copper] is reddish.')
  })

  it('begins at the sentence in which the words stand', () => {
    const text = `${filler}Copper is reddish and soft. ${filler}`
    expect(shown(excerpt(text, terms('soft reddish')))).toMatch(/^… \[?Copper is \[reddish\] and \[soft\]\..* …$/)
  })

  it('shows the stretch where most of the words stand together', () => {
    const text = `${filler}Copper is old. ${filler}Copper and tin make bronze. ${filler}`
    expect(shown(excerpt(text, terms('bronze copper tin')))).toContain('[Copper] and [tin] make [bronze]')
  })

  it('is short, and of the text', () => {
    const word = fc.constantFrom('copper', 'tin', 'Bronze.', 'a', 'metallurgical', 'is')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.array(word), (words, query) => {
        const text = words.join(' ')
        const whole = excerpt(text, terms(query.join(' ')))
          .map((piece) => piece.text)
          .join('')
        expect(whole.length).toBeLessThan(300)
        expect(text).toContain(whole.replace(/^… | …$/g, ''))
      }),
    )
  })
})
