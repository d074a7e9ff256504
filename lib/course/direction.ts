/** Languages written from right to left, by ISO 639 code. */
const RIGHT_TO_LEFT = new Set(
  'ar arc azb ckb dv fa glk he iw ji ks lrc mzn nqo pa-pk pnb prs ps sd skr syr ug ur yi'.split(' '),
)
/** Scripts written from right to left, by ISO 15924 code. */
const SCRIPTS = new Set('adlm arab aran hebr mand nkoo rohg samr syrc thaa'.split(' '))

/** The direction in which a language is written, from its tag (BCP 47): its script where the tag names one (`ku-Latn`), else its language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-')
  const script = subtags.find((tag) => /^[a-z]{4}$/.test(tag))
  if (script) return SCRIPTS.has(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(language) || RIGHT_TO_LEFT.has(`${language}-${subtags[0]}`) ? 'rtl' : 'ltr'
}
