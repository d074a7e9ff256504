'use client'
import type { ClozeQuestion as Data } from '@/lib/quiz/kinds/cloze'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { cloze } from '../quiz/views/cloze'

export const ClozeQuestion = island('cloze-question', function ClozeQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={cloze} {...props} />
})
