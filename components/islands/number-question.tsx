'use client'
import type { NumberQuestion as Data } from '@/lib/quiz/kinds/number'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { number } from '../quiz/views/number'

export const NumberQuestion = island('number-question', function NumberQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={number} {...props} />
})
