import { askedHtml } from '@/lib/quiz/asked'
import { plainText } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'

/** What a question asks, as plain text. */
export const stemOf = (question: Question): string => plainText(askedHtml(question))
