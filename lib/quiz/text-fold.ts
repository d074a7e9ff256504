import { plain } from './characters'

/** Whether capitals and accents count. */
export type Strictness = { case: boolean; accents: boolean }

/** Accents, Arabic harakat and Hebrew points. Not the vowel signs of Indic scripts nor Japanese dakuten, which make other letters. */
const MARKS = /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/gu

/** One letter under two code points, as keyboards for Arabic, Persian and Urdu write it. */
const SAME_LETTER = new Map(Object.entries({ ي: 'ی', ى: 'ی', ك: 'ک', ہ: 'ه', ۃ: 'ة' }))

/** Letters whose stroke or ligature Unicode does not take apart, and marks that stand by themselves. */
const BARE_LETTER = new Map(
  Object.entries({
    Ø: 'O',
    ø: 'o',
    Đ: 'D',
    đ: 'd',
    Ð: 'D',
    ð: 'd',
    Ł: 'L',
    ł: 'l',
    Þ: 'TH',
    þ: 'th',
    Æ: 'AE',
    æ: 'ae',
    Œ: 'OE',
    œ: 'oe',
    ı: 'i',
    ھ: 'ه',
    ʾ: '',
    ʿ: '',
  }),
)

/** Punctuation that ends a sentence, in the scripts that have their own. */
const TRAILING = '.,;:!?،؛؟۔。、।'

/**
 * The text as it is compared: characters made plain, capitals and accents dropped where they do not count, one form of
 * each Arabic letter, no space round dashes, no quotation marks round the whole, no punctuation at its end. What would
 * leave nothing is not done: of a text that is not blank something stays. Two texts are the same when their folds are. Knows no locale: ß equals ss, İ and ı equal i.
 */
export function fold(text: string, strictness: Strictness): string {
  let folded = plain(text)
  // Up after down, because some letters have only one of the two cases: ß, final sigma, dotless i.
  if (!strictness.case) folded = folded.toLowerCase().toUpperCase()
  if (!strictness.accents) folded = withoutAccents(folded)
  return bare(each(folded, SAME_LETTER).replace(/ ?- ?/g, '-')).normalize('NFC')
}

function withoutAccents(text: string): string {
  const bare = each(text.normalize('NFKD').replace(MARKS, ''), BARE_LETTER)
  return bare.trim() === '' ? text : bare
}

function each(text: string, by: ReadonlyMap<string, string>): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => by.get(letter) ?? letter)
}

function bare(text: string): string {
  let start = 0
  let end = text.length
  for (;;) {
    if (end > start && (TRAILING.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ' ')) end--
    else if ('¿¡'.includes(text.charAt(start)) && end > start) start++
    else if (end - start > 1 && `'"`.includes(text.charAt(start)) && text.charAt(start) === text.charAt(end - 1)) {
      start++
      end--
    } else break
  }
  return end > start ? text.slice(start, end) : text
}
