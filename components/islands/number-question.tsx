'use client'
import type { NumberQuestion as Data } from '@/lib/quiz/kinds/number'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { number } from '../quiz/views/number'

export const NumberQuestion = later('number-question', function NumberQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={number} {...props} />
})
