'use client'
import { island } from '../island'
import { CopyReminder as Whole } from '../progress/copy-reminder'

export const CopyReminder = island('copy-reminder', function CopyReminder() {
  return <Whole />
})
