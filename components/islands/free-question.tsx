'use client'
import type { FreeQuestion as Data } from '@/lib/quiz/kinds/free'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { free } from '../quiz/views/free'

export const FreeQuestion = later('free-question', function FreeQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={free} {...props} />
})
