import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, plain } from '@/lib/quiz/characters'
import { fold } from '@/lib/quiz/text-fold'

const loose = { case: false, accents: false }
const strict = { case: true, accents: true }
const same = (a: string, b: string, how = loose) => fold(a, how) === fold(b, how)

describe('texts are the same', () => {
  it.each([
    ['capitals', 'ISTANBUL', 'istanbul'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['capital sharp s', 'STRAẞE', 'strasse'],
    ['Turkish dotted I', 'İstanbul', 'istanbul'],
    ['Turkish dotless i', 'Diyarbakır', 'diyarbakir'],
    ['final sigma', 'ΟΔΟΣ', 'οδος'],
    ['accents', 'Café', 'cafe'],
    ['accents written apart', 'Cafe\u0301', 'Café'],
    ['strokes', 'Łódź', 'lodz'],
    ['slashed o', 'Ørsted', 'orsted'],
    ['d with a stroke', 'Đakovo', 'dakovo'],
    ['eth and thorn', 'Þórður', 'thordur'],
    ['ligatures of letters', 'Œuvre, æther', 'oeuvre, aether'],
    ['typographic ligatures', 'ﬁre', 'fire'],
    ['full-width letters', 'ＪＦＫ', 'jfk'],
    ['Cyrillic accents', 'Моско́вский', 'московский'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic harakat', 'الْقُرْآن', 'القران'],
    ['Arabic tatweel', 'القـــرآن', 'القرآن'],
    ['hamza on its seat', 'أحمد', 'احمد'],
    ['Arabic and Persian yeh', 'علي', 'علی'],
    ['alef maksura', 'على', 'علی'],
    ['Arabic and Persian kaf', 'كتاب', 'کتاب'],
    ['Arabic and Urdu heh', 'ہم', 'هم'],
    ['teh marbuta', 'مدرسۃ', 'مدرسة'],
    ['heh with two eyes', 'ھے', 'ہے'],
    ['Arabic presentation forms', 'ﻛﺘﺎﺏ', 'كتاب'],
    ['zero-width non-joiner', 'می\u200cخواهم', 'میخواهم'],
    ['zero-width joiner', 'a\u200db', 'ab'],
    ['direction marks', '\u200fabc\u202a\u2066', 'abc'],
    ['soft hyphen', 'co\u00adoperate', 'cooperate'],
    ['variation selectors', '☀\ufe0f', '☀'],
    ['byte order mark', '\ufeffabc', 'abc'],
    ['Arabic digits', '٢٣', '23'],
    ['Persian digits', '۲۳', '23'],
    ['Devanagari digits', '२३', '23'],
    ['Thai digits', '๒๓', '23'],
    ['mathematical digits', '𝟐𝟑', '23'],
    ['curly apostrophes', 'O’Brien', "O'Brien"],
    ['turned apostrophes', 'Hawai‘i', "Hawai'i"],
    ['the okina', 'Hawaiʻi', "Hawai'i"],
    ['a grave for an apostrophe', 'O`Brien', "O'Brien"],
    ['an acute for an apostrophe', 'O´Brien', "O'Brien"],
    ['a prime for an apostrophe', 'O′Brien', "O'Brien"],
    ['marks of transliteration', 'al-ʿAdnānī ʾ', 'al-Adnani'],
    ['quotation marks within', 'the “Map” case', 'the "Map" case'],
    ['guillemets within', 'the «Map» case', 'the „Map“ case'],
    ['quotation marks round it', '“Mars”', 'Mars'],
    ['single quotation marks round it', '‘Mars’', 'Mars'],
    ['dashes', '2014–15–16', '2014-15-16'],
    ['long dashes', 'a — b', 'a-b'],
    ['spaces round dashes', 'a -b - c- d', 'a-b-c-d'],
    ['the minus sign', '−5', '-5'],
    ['non-breaking hyphens', 'long‑term', 'long-term'],
    ['spaces in a row', ' January   2015\n', 'January 2015'],
    ['no-break spaces', 'January\u00a02015', 'January 2015'],
    ['narrow and ideographic spaces', 'a\u202fb\u3000c', 'a b c'],
    ['full stops', 'Mars.', 'Mars'],
    ['several marks at the end', 'Mars …!?', 'Mars'],
    ['an ellipsis', 'Mars…', 'Mars'],
    ['Urdu and Arabic full stops', 'مریخ۔', 'مریخ؟'],
    ['Chinese full stops', '火星。', '火星'],
    ['Hindi full stops', 'मंगल।', 'मंगल'],
    ['Spanish marks in front', '¿Marte?', 'Marte'],
    ['a full stop within the quotation', '"Mars."', 'mars'],
    ['a full stop after the quotation', '"Mars".', 'mars'],
  ])('whatever their %s: %s, %s', (_, a, b) => {
    expect(fold(a, loose)).toBe(fold(b, loose))
  })

  it.each([
    ['letters', 'Mars', 'Marc'],
    ['words', 'Mars Venus', 'MarsVenus'],
    ['Indic vowel signs', 'की', 'का'],
    ['dakuten', 'が', 'か'],
    ['hyphens', 'long-term', 'longterm'],
    ['an apostrophe within', "it's", 'its'],
    ['an apostrophe at the end', "dogs'", 'dogs'],
    ['marks that mean something', 'C++', 'C'],
    ['hash marks', 'C#', 'C'],
    ['leading dots', '.net', 'net'],
    ['a minus', '-5', '5'],
    ['one quotation mark', '"Mars', 'Mars'],
    ['punctuation that is the answer', '?', '!'],
  ])('but not with other %s: %s, %s', (_, a, b) => {
    expect(fold(a, loose)).not.toBe(fold(b, loose))
  })

  it('with other capitals only where capitals do not count', () => {
    const how = { case: true, accents: false }
    expect(same('Polish', 'polish', how)).toBe(false)
    expect(same('Łódź', 'Lodz', how)).toBe(true)
    expect(same('Æ æ Œ œ Ø ø Đ đ Ð ð Ł ł Þ þ', 'AE ae OE oe O o D d D d L l TH th', how)).toBe(true)
    expect(same('ı', 'i', how)).toBe(true)
  })

  it('with other accents only where accents do not count', () => {
    const how = { case: false, accents: true }
    expect(same('résumé', 'resume', how)).toBe(false)
    expect(same('résumé', 'RÉSUMÉ', how)).toBe(true)
    expect(same('re\u0301sume\u0301', 'résumé', how)).toBe(true)
    expect(same('Łódź', 'Lodz', how)).toBe(false)
    expect(same('قُرآن', 'قرآن', how)).toBe(false)
    expect(same('ھم', 'ہم', how)).toBe(false)
  })

  it('even in the strictest comparison with other spaces, quotes, dashes, digits and Arabic keyboards', () => {
    expect(same(' O’Brien –\u00a0٢٣ ', "O'Brien-23", strict)).toBe(true)
    expect(same('علي كـتاب ہ', 'علی کتاب ه', strict)).toBe(true)
    expect(same('Mars', 'mars', strict)).toBe(false)
  })
})

describe('a fold', () => {
  it('keeps punctuation that is all there is', () => {
    expect(fold('?!', loose)).toBe('?!')
    expect(fold('"', loose)).toBe('"')
    expect(fold('""', loose)).toBe('""')
    expect(fold('¿', loose)).toBe('¿')
    expect(fold('', loose)).toBe('')
  })

  it('keeps a quotation mark that has no other, and letters that are alike at both ends', () => {
    expect(fold('"Mars', loose)).toBe('"MARS')
    expect(fold(`"Mars'`, loose)).toBe(`"MARS'`)
    expect(fold('Kayak', loose)).toBe('KAYAK')
  })

  it('is blank only where the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text, loose) === '').toBe(isBlank(text))
      }),
    )
  })

  it('keeps a mark that stands alone: who is asked for the sign ʿ, or for a macron, can answer', () => {
    for (const mark of ['ʿ', 'ʾ', '￣']) {
      expect(fold(mark, loose)).not.toBe('')
      expect(fold(` ${mark} `, loose)).toBe(fold(mark, loose))
    }
    expect(fold('ʿAlī', loose)).toBe(fold('Ali', loose))
  })

  it('does not change when capitals do', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(text.toUpperCase(), loose)).toBe(fold(text, loose))
      }),
    )
  })

  it('ends on a text of great length, which would take minutes were it read again for each letter', () => {
    const n = 400_000
    expect(fold(`${'¿'.repeat(n)}a${' - '.repeat(n)}${'.'.repeat(n)}`, loose)).toBe(`A${'-'.repeat(n)}`)
  })
})

describe('plain characters', () => {
  it('leave alone digits of a script they do not know', () => {
    expect(plain('𑁦')).toBe('𑁦')
    expect(plain('߂')).toBe('߂')
    expect(plain('0-9')).toBe('0-9')
  })

  it.each([
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '০১২৩৪৫৬৭৮৯',
    '੦੧੨੩੪੫੬੭੮੯',
    '૦૧૨૩૪૫૬૭૮૯',
    '௦௧௨௩௪௫௬௭௮௯',
    '౦౧౨౩౪౫౬౭౮౯',
    '೦೧೨೩೪೫೬೭೮೯',
    '൦൧൨൩൪൫൬൭൮൯',
    '๐๑๒๓๔๕๖๗๘๙',
    '໐໑໒໓໔໕໖໗໘໙',
    '၀၁၂၃၄၅၆၇၈၉',
    '០១២៣៤៥៦៧៨៩',
  ])('have the digits 0 to 9 for %s', (digits) => {
    expect(plain(digits)).toBe('0123456789')
  })
})
