'use client'
import { useEffect } from 'react'
import { visit } from '@/lib/progress/actions'
import { island } from '../island'

/** Keeps which lesson the student is reading; shows nothing. */
export const Visit = island('visit', function Visit({ lesson }: { lesson: string }) {
  useEffect(() => visit(lesson), [lesson])
  return null
})
