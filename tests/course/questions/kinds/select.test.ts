import { describe, expect, test } from 'vitest'
import type { SelectQuestion } from '@/lib/quiz/kinds/select'
import { readOne } from '../read'

const read = (body: string, attributes?: string, lang?: string) => readOne(body, attributes, lang) as SelectQuestion
/** Pieces as text: what can be picked in brackets, right ones with a plus. */
const shown = ({ paragraphs }: SelectQuestion) =>
  paragraphs.map((pieces) =>
    pieces.map((piece) => ('id' in piece ? `[${piece.correct ? '+' : ''}${piece.html}]` : piece.html)).join(''),
  )

describe('sentences', () => {
  test('are what is picked where every mark is whole sentences', () => {
    const question = read('Which are opinions?\n\n> Iron rusts. ==Rust is *ugly*.== It is red.\n> ==Gold is better!==')
    expect(question).toMatchObject({ unit: 'sentence', stem: '<p>Which are opinions?</p>' })
    expect(shown(question)).toEqual(['[Iron rusts.] [+Rust is <em>ugly</em>.] [It is red.] [+Gold is better!]'])
  })

  test('marks may leave out the full stop, take in several sentences, and touch', () => {
    expect(shown(read('A?\n\n> ==One==. ==Two. Three.== ==Four.==Five.'))).toEqual([
      '[+One.] [+Two.] [+Three.] [+Four.][Five.]',
    ])
  })

  test('formatting that reaches over several is closed and opened', () => {
    expect(shown(read('A?\n\n> **One. ==Two.== Three.**'))).toEqual([
      '[<strong>One.</strong>]<strong> </strong>[+<strong>Two.</strong>]<strong> </strong>[<strong>Three.</strong>]',
    ])
  })

  test('abbreviations, initials, numbers and code end none', () => {
    expect(
      shown(read('A?\n\n> Dr. Smith of the U.S. Army saw e.g. 3.5 m. ==He ran `a. B` then.==', 'unit="sentence"')),
    ).toEqual(['[Dr. Smith of the U.S. Army saw e.g. 3.5 m.] [+He ran <code>a. B</code> then.]'])
  })

  test('are those of the language', () => {
    const question = read('سوال کون سا ہے؟\n\n> لوہے کو زنگ لگتا ہے۔ ==کیا سونے کو لگتا ہے؟== نہیں۔', '', 'ur')
    expect(shown(question)).toEqual(['[لوہے کو زنگ لگتا ہے۔] [+کیا سونے کو لگتا ہے؟] [نہیں۔]'])
  })

  test('paragraphs, lines and list items stay apart', () => {
    expect(shown(read('A?\n\n> One.\n>\n> - ==Two.==\n> - Three\\\n>   Four'))).toEqual([
      '[One.]',
      '[+Two.]',
      '[Three]<br>\n[Four]',
    ])
  })
})

describe('words', () => {
  test('are what is picked where a mark is less than a sentence', () => {
    const question = read('Which are verbs?\n\n> The cat ==sat== and ==didn’t== eat well-known 3.5 fish.')
    expect(question.unit).toBe('word')
    expect(shown(question)).toEqual(['[The] [cat] [+sat] [and] [+didn’t] [eat] [well-known] [3.5] [fish].'])
  })

  test('a mark may part what a hyphen joins, and take in several', () => {
    expect(shown(read('A?\n\n> a well-==known== thing ==of the sea==.', 'unit="word"'))).toEqual([
      '[a] [well]-[+known] [thing] [+of] [+the] [+sea].',
    ])
  })

  test('are whole in right-to-left text and in code', () => {
    expect(shown(read('A?\n\n> اردو ==خوب‌صورت== زبان ہے، `a < b` ==بھی==۔', '', 'ur'))).toEqual([
      '[اردو] [+خوب‌صورت] [زبان] [ہے]، [<code>a &#x3C; b</code>] [+بھی]۔',
    ])
  })
})

test('what can be picked holds nothing to press: no links, terms or citations', () => {
  expect(shown(read('A?\n\n> See [this](https://example.org).[^p7] ==A <Term>rust</Term> spot.[^p8]=='))).toEqual([
    '[See this.] [+A rust spot.]',
  ])
})

describe('a section of the lesson as the passage', () => {
  test('its prose, with the words that the list names', () => {
    const question = read('Which metals?\n\n- ==Iron==\n- ==platinum==', 'source="#rusting"')
    expect(question).toMatchObject({ source: 'rusting', unit: 'word' })
    expect(shown(question)).toEqual([
      '[+Iron] [rusts] [in] [damp] [air]. [Gold] [does] [not] [rust], [nor] [does] [+<em>platinum</em>]. [The] [air] [must] [be] [damp].',
      '[Salt] [makes] [it] “[faster]”. [Salt] [makes] [it] [faster] [still].',
    ])
  })

  test('sentences where it names whole ones', () => {
    const question = read('Which are about gold?\n\n- ==Gold does not rust, nor does platinum.==', 'source="#rusting"')
    expect(shown(question)[0]).toBe(
      '[Iron rusts in damp air.] [+Gold does not rust, nor does <em>platinum</em>.] [The air must be damp.]',
    )
  })
})
