'use client'
import type { SortQuestion as Data } from '@/lib/quiz/kinds/sort'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { sort } from '../quiz/views/sort'

export const SortQuestion = later('sort-question', function SortQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={sort} {...props} />
})
