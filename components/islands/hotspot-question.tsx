'use client'
import type { HotspotQuestion as Data } from '@/lib/quiz/kinds/hotspot'
import { island } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { hotspot } from '../quiz/views/hotspot'

export const HotspotQuestion = island('hotspot-question', function HotspotQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={hotspot} {...props} />
})
