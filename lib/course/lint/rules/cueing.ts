import type { Position } from 'unist'
import { plainText } from '@/lib/quiz/plain-text'
import { normalized } from '../../similarity'
import { matter, wordsOf } from '../english'
import type { Item } from '../item'
import type { Rule } from '../rule'

/** Shorter answers stand in other questions by chance. */
const LETTERS = 10

/**
 * The right answer stands word for word in the text of an earlier question of the lesson, where students read it before they are asked.
 * Answers of a single word are left out, for they stand in other questions by chance.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 4: keep items independent of each other.
 *
 * good:
 * ```quiz
 * <Question id="a">
 * Which word names the reddish layer on iron?
 *
 * - = rust
 *
 * <Why>It is rust.</Why>
 * </Question>
 *
 * <Question id="b">
 * What makes iron rust?
 *
 * - [x] Damp and salty air
 * - [ ] Cold and dry air
 * - [ ] Pure and hot oil
 *
 * <Why>Salt speeds it up.</Why>
 * </Question>
 * ```
 *
 * bad:
 * ```quiz
 * <Question id="a">
 * Which word names the layer that damp and salty air leaves on iron?
 *
 * - = rust
 *
 * <Why>It is rust.</Why>
 * </Question>
 *
 * <Question id="b">
 * What attacks the iron of ships?
 *
 * - [x] Damp and salty air
 * - [ ] Cold and dry air
 * - [ ] Pure and hot oil
 *
 * <Why>Salt speeds it up.</Why>
 * </Question>
 * ```
 */
export const cueing: Rule = {
  name: 'cueing',
  means: 'The right answer stands word for word in an earlier question of the lesson.',
  mend: 'Put one of the two in other words, or ask this one first.',
  of: 'lesson',
  check({ quizzes }, tell) {
    const earlier: { item: Item; text: string }[] = []
    for (const item of quizzes.flatMap(({ items }) => items)) {
      const own = shown(item)
      for (const { text, place, wrong } of answersOf(item)) {
        const answer = inWords(text)
        if (!isTelling(text, item.english) || own.includes(answer)) continue
        const giving = earlier.find(
          ({ text }) => text.includes(answer) && !wrong.some((one) => text.includes(inWords(one))),
        )
        if (!giving) continue
        const { question, tag } = giving.item
        tell(place, { message: `The question \`${question.id}\` (line ${tag.start.line}) holds this answer.` })
        break
      }
      earlier.push({ item, text: own })
    }
  },
}

/** Whether an answer is more than what stands anywhere by chance: two words that carry matter. */
function isTelling(text: string, english: boolean): boolean {
  const words = english ? matter(text).size + (text.match(/\d+/g)?.length ?? 0) : wordsOf(text).length
  return words > 1 && text.length >= LETTERS
}

/** A text by its words alone, between spaces, so that only whole words are found. */
const inWords = (text: string) => ` ${normalized(text)} `

/** What students read before they answer, without the options. */
function shown({ question, stem }: Item): string {
  const filled = question.kind === 'cloze' || question.kind === 'select' ? question.paragraphs : []
  const pieces = filled.flat().map((piece) => ('html' in piece ? plainText(piece.html) : '…'))
  return inWords([stem, ...pieces].join(' '))
}

/** The right answers, each with the wrong ones beside it. */
function answersOf({ question, key, options, tag, gaps }: Item): { text: string; place: Position; wrong: string[] }[] {
  const wrongOf = (parts: { correct: boolean; text: string }[]) =>
    parts.flatMap(({ correct, text }) => (correct ? [] : [text]))
  const accepted = (answers: { correct: boolean; texts: string[] }[], place: Position) =>
    answers.flatMap(({ correct, texts }) => (correct ? texts.map((text) => ({ text, place, wrong: [] })) : []))
  if (key) return [{ ...key, wrong: wrongOf(options) }]
  if (question.kind === 'text') return accepted(question.answers, tag)
  if (question.kind !== 'cloze') return []
  return question.gaps.flatMap((gap, i) => {
    const place = gaps[i]?.place ?? tag
    if (gap.type === 'text') return accepted(gap.answers, place)
    return gap.options.flatMap(({ correct, text }) => (correct ? [{ text, place, wrong: wrongOf(gap.options) }] : []))
  })
}
