'use client'
import { type ExamProps, Exam as Whole } from '../exam/exam'
import { island } from '../island'

export const Exam = island('exam', function Exam(props: ExamProps) {
  return <Whole {...props} />
})
