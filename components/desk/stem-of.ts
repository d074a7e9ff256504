import { askedHtml } from '@/lib/quiz/asked'
import type { Question } from '@/lib/quiz/question'
import { plainText } from '../quiz/plain-text'

/** What a question asks, as plain text. */
export const stemOf = (question: Question): string => plainText(askedHtml(question))
