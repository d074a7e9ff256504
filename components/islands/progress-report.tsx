'use client'
import { island } from '../island'
import { type ProgressProps, ProgressReport as Whole } from '../progress/progress-report'

export const ProgressReport = island('progress-report', function ProgressReport(props: ProgressProps) {
  return <Whole {...props} />
})
