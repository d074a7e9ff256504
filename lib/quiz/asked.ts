import type { Question } from './question'

/** All that a question asks, as HTML: its stem, and of a cloze its text with a line for each gap. */
export function askedHtml(question: Question): string {
  if (question.kind !== 'cloze') return question.stem
  const text = question.paragraphs.map((pieces) =>
    pieces.map((piece) => ('html' in piece ? piece.html : ' ___ ')).join(''),
  )
  return [question.stem, ...text].join(' ')
}
