'use client'
import type { ComponentProps } from 'react'
import { later } from '../island'
import { Summary } from '../quiz/summary'

export const QuizSummary = later('quiz-summary', function QuizSummary(props: ComponentProps<typeof Summary>) {
  return <Summary {...props} />
})
