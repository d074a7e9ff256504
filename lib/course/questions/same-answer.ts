import type { ReadAnswer } from './answers'
import type { Reading } from './reading'
import { acceptedAndRejected } from './rules/accepted-and-rejected'
import { duplicateOption } from './rules/duplicate-option'

/**
 * Reports answers that are the same by what `fold` makes of a wording: both right or both wrong, or one right and one wrong. Wordings
 * of one answer may fold to the same, for an author lists what is written both ways.
 */
export function checkAnswers(
  q: Reading,
  answers: ReadAnswer[],
  what: 'text' | 'number',
  fold: (text: string) => string,
): void {
  const seen = new Map<string, ReadAnswer>()
  for (const answer of answers) {
    for (const [i, text] of answer.texts.entries()) {
      if (answer.texts.indexOf(text) < i) q.report(answer.place, duplicateOption(`“${text}”`))
      const folded = fold(text)
      const twin = seen.get(folded)
      if (!twin) seen.set(folded, answer)
      else if (twin.place === answer.place) continue
      else if (twin.correct === answer.correct)
        q.report(answer.place, duplicateOption(`“${text}”`, twin.place.start.line))
      else q.report(answer.place, acceptedAndRejected(text, twin.place.start.line, what))
    }
  }
}
