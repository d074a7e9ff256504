'use client'
import type { ChoiceQuestion as Data } from '@/lib/quiz/kinds/choice'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { choice } from '../quiz/views/choice'

export const ChoiceQuestion = island('choice-question', function ChoiceQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={choice} {...props} />
})
