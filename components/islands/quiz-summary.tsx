'use client'
import type { Question } from '@/lib/quiz/question'
import { later } from '../island'
import { Summary } from '../quiz/summary'

type Props = {
  lesson: string
  quiz: string
  questions: Question[]
  objectives: { id: string; text: string }[]
}

export const QuizSummary = later('quiz-summary', function QuizSummary(props: Props) {
  return <Summary {...props} />
})
