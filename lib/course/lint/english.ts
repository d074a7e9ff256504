/** Whether a language (BCP 47) is English, whose words the rules know. */
export const isEnglish = (lang: string) => /^en(-|$)/i.test(lang)

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []

/** Words that carry no matter of their own, and those in which questions are put. */
const EMPTY = new Set(
  `a about above after again against all also although always am among an and another any anything are around as ask asked asks at
  away be because been before being below best better between both but by called can choose claim claims come comes complete correct could
  describe described describes did different do does doing done down during each either else enough every everything example explain false
  fill find first following for from gave get gets give given gives go goes had has have having he her here him his how however i if in instead
  into is it its itself kind know known least less like made make makes many mark match may mean means might more most much must name named
  names need needs neither never next no nobody none nor not nothing of off often on once one only option options or order other others
  our out over own part parts pick place point put question questions reach reached right said same say saying says see seem seems sentence
  sentences several shall she should show shows since so some something sort statement statements still such take takes tell tells than that
  the their them themselves then there these they thing things think this those though three through to too true two under until up upon us use
  used uses using very want was way we well were what when where whether which while who whom whose why will with within without word words
  would wrong yes yet you your`.split(/\s+/),
)

/** What is the same in the forms of a word: a plural, a past, a derived noun. Rough, and enough to find words again. */
export function rootOf(word: string): string {
  const bare = word.replace(/'s$/, '').replace(/(?<=[^s])s$/, '')
  return bare.slice(0, 6)
}

/** The roots of the words of an English text that carry its matter. */
export function matter(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 3 && !EMPTY.has(word))
      .map(rootOf),
  )
}
