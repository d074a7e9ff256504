/** Pairs of words that have a natural order, in the languages of the courses that we know of. */
const TRUE_FALSE = [
  'true false',
  'yes no',
  'right wrong',
  'correct incorrect',
  'vrai faux',
  'oui non',
  'verdadero falso',
  'sí no',
  'verdadeiro falso',
  'sim não',
  'richtig falsch',
  'wahr falsch',
  'ja nein',
  'vero falso',
  'sì no',
  'doğru yanlış',
  'درست غلط',
  'صحیح غلط',
  'ہاں نہیں',
  'صح خطأ',
  'نعم لا',
]

/** Whether two options are true and false, or yes and no. */
export function isTrueFalse(options: string[]): boolean {
  if (options.length !== 2) return false
  const words = options.map((text) => text.toLowerCase().replace(/[.۔]$/, ''))
  return TRUE_FALSE.includes(words.join(' ')) || TRUE_FALSE.includes(words.toReversed().join(' '))
}
