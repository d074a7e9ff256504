import { matchText } from '@/lib/quiz/text-match'
import { wordsOf } from '../english'
import type { Item } from '../item'
import type { Rule } from '../rule'

type TextGap = Extract<Extract<Item['question'], { kind: 'cloze' }>['gaps'][number], { type: 'text' }>

/** Words on each side of a gap by which its place in the passage is found again. */
const CONTEXT = 3
/** A longer stretch of the passage is no filling. */
const LONGEST = 5

/**
 * The passage that answers a gap to type in has another wording in the same place, or another name of the same thing, which the gap does
 * not accept: a student who has read well is marked wrong. Found are the same words on both sides with something else between them, what
 * stands beside the answer in parentheses, and, in English, the longer form of a name (`Kurilla` in `General Kurilla`).
 *
 * Source: Haladyna & Rodriguez (2013) on completion items: every defensible answer is to be foreseen.
 *
 * good:
 * ```question evidence="#metals"
 * The first to describe it was [[Cavendish | Henry Cavendish]].
 * ```
 *
 * bad:
 * ```question evidence="#metals"
 * The first to describe it was [[Cavendish]].
 * ```
 */
export const narrowGap: Rule = {
  name: 'narrow-gap',
  means: 'The passage has another wording for a gap, which the gap does not accept.',
  mend: 'Accept it after `|`, make the gap a menu, or put the gap elsewhere.',
  of: 'question',
  check(item, tell) {
    const { question, gaps, english } = item
    if (question.kind !== 'cloze') return
    const passage = item.passage()
    if (passage === '') return
    for (const [i, gap] of question.gaps.entries()) {
      const at = gaps[i]
      if (gap.type !== 'text' || !at) continue
      const accepted = gap.answers.flatMap(({ correct, texts }) => (correct ? texts : []))
      const missed =
        missing(gap, [inContext(passage, at)]) ??
        missing(
          gap,
          accepted.map((text) => besideParentheses(passage, text)),
        ) ??
        missing(gap, english ? accepted.map((text) => longerName(passage, text, at)) : [])
      if (missed) tell(at.place, { message: `The passage has “${missed}”, which this gap does not accept.` })
    }
  },
}

/** The first of these texts that the gap does not accept. */
const missing = (gap: TextGap, texts: (string | undefined)[]) =>
  texts.find((text) => text !== undefined && matchText(text, gap.answers, gap) === undefined)

/** What the passage has between the same words. */
function inContext(passage: string, { before, after }: Item['gaps'][number]): string | undefined {
  const left = wordsOf(before).slice(-CONTEXT)
  const right = wordsOf(after).slice(0, CONTEXT)
  if (left.length < CONTEXT || right.length < CONTEXT) return undefined
  const words = (list: string[]) => list.map(escaped).join('[^\\p{L}\\p{N}]+')
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}])${words(left)}\\s+((?:[^\\s.!?;:]+\\s+){0,${LONGEST - 1}}[^\\s.!?;:]+)[\\s,]+${words(right)}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  return form.exec(passage)?.[1]?.replace(/,$/, '')
}

/** The other of `name (other name)` and `other name (name)`; a whole name or abbreviation, no remark. */
function besideParentheses(passage: string, accepted: string): string | undefined {
  if (!passage.includes(`${accepted} (`)) return undefined
  const name = escaped(accepted)
  const within = new RegExp(`(?<![\\p{L}\\p{N}])${name} \\((\\p{Lu}[^()]{1,30})\\)`, 'u').exec(passage)?.[1]
  return within !== undefined && !/[,;]|\s\p{Ll}+\s/u.test(within) ? within : undefined
}

/** The longest name in the passage that ends in an accepted name and of which the rest does not stand before the gap. */
function longerName(passage: string, accepted: string, { before }: Item['gaps'][number]): string | undefined {
  if (!/^\p{Lu}/u.test(accepted) || !passage.includes(` ${accepted}`)) return undefined
  const form = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}${escaped(accepted)}(?![\\p{L}\\p{N}])`, 'gu')
  for (const { 0: found, index } of passage.matchAll(form)) {
    // The first word of a sentence is written with a capital whatever it is.
    const startsSentence = /(?:^|[.!?”"]\s*|\n)$/.test(passage.slice(0, index))
    const name = startsSentence ? found.slice(found.indexOf(' ') + 1) : found
    const rest = name.slice(0, -accepted.length).trim()
    if (rest !== '' && !before.trimEnd().endsWith(rest)) return name
  }
  return undefined
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
