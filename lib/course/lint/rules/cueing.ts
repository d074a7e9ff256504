import { plainText } from '@/lib/quiz/plain-text'
import { normalized } from '../../similarity'
import type { Item } from '../item'
import type { Rule } from '../rule'

/** Shorter answers stand in other questions by chance. */
const LETTERS = 8

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
      const wrong = item.options.filter(({ correct }) => !correct).map(({ text }) => inWords(text))
      for (const { text, place } of answersOf(item)) {
        const answer = inWords(text)
        if (answer.length < LETTERS + 2 || !answer.trim().includes(' ') || own.includes(answer)) continue
        const giving = earlier.find(({ text }) => text.includes(answer) && !wrong.some((other) => text.includes(other)))
        if (!giving) continue
        const { question, tag } = giving.item
        tell(place, { message: `The question \`${question.id}\` (line ${tag.start.line}) holds this answer.` })
        break
      }
      earlier.push({ item, text: own })
    }
  },
}

/** A text by its words alone, between spaces, so that only whole words are found. */
const inWords = (text: string) => ` ${normalized(text)} `

/** What students read before they answer, without the options. */
function shown({ question, stem }: Item): string {
  const filled =
    question.kind === 'cloze'
      ? question.paragraphs.flat()
      : question.kind === 'select'
        ? question.paragraphs.flat()
        : []
  const pieces = filled.map((piece) => ('html' in piece ? plainText(piece.html) : '…'))
  return inWords([stem, ...pieces].join(' '))
}

function answersOf({ question, key, tag, gaps }: Item) {
  if (key) return [key]
  if (question.kind === 'text')
    return question.answers.flatMap(({ correct, texts }) =>
      correct ? texts.map((text) => ({ text, place: tag })) : [],
    )
  if (question.kind !== 'cloze') return []
  return question.gaps.flatMap((gap, i) => {
    const right =
      gap.type === 'text'
        ? gap.answers.flatMap(({ texts }) => texts)
        : gap.options.flatMap(({ correct, text }) => (correct ? [text] : []))
    return right.map((text) => ({ text, place: gaps[i]?.place ?? tag }))
  })
}
