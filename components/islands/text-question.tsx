'use client'
import type { TextQuestion as Data } from '@/lib/quiz/kinds/text'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { text } from '../quiz/views/text'

export const TextQuestion = later('text-question', function TextQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={text} {...props} />
})
