'use client'
import { island } from '../island'
import { type ReviewProps, Review as Whole } from '../review/review'

export const Review = island('review', function Review(props: ReviewProps) {
  return <Whole {...props} />
})
