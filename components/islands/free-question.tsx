'use client'
import type { FreeQuestion as Data } from '@/lib/quiz/kinds/free'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { free } from '../quiz/views/free'

export const FreeQuestion = island('free-question', function FreeQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={free} {...props} />
})
