import { parseFragment, textBelow } from '../lib/publish/html'
import { askedHtml } from '../lib/quiz/asked'
import type { Question } from '../lib/quiz/question'

/** What a question asks, as plain text in one line. */
export const questionText = (question: Question): string =>
  textBelow(parseFragment(askedHtml(question)))
    .replace(/\s+/g, ' ')
    .trim()
