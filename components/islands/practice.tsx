'use client'
import { island } from '../island'
import { PracticeSettings } from '../progress/practice-settings'

export const Practice = island('practice', function Practice() {
  return <PracticeSettings />
})
