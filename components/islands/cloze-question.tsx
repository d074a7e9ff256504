'use client'
import type { ClozeQuestion as Data } from '@/lib/quiz/kinds/cloze'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { cloze } from '../quiz/views/cloze'

export const ClozeQuestion = later('cloze-question', function ClozeQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={cloze} {...props} />
})
