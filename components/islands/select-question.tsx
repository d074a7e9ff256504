'use client'
import type { SelectQuestion as Data } from '@/lib/quiz/kinds/select'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { select } from '../quiz/views/select'

export const SelectQuestion = later('select-question', function SelectQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={select} {...props} />
})
