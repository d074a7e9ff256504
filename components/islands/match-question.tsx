'use client'
import type { MatchQuestion as Data } from '@/lib/quiz/kinds/match'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { match } from '../quiz/views/match'

export const MatchQuestion = later('match-question', function MatchQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={match} {...props} />
})
