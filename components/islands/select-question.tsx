'use client'
import type { SelectQuestion as Data } from '@/lib/quiz/kinds/select'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { select } from '../quiz/views/select'

export const SelectQuestion = island('select-question', function SelectQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={select} {...props} />
})
