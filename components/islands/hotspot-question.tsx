'use client'
import type { HotspotQuestion as Data } from '@/lib/quiz/kinds/hotspot'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { hotspot } from '../quiz/views/hotspot'

export const HotspotQuestion = later('hotspot-question', function HotspotQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={hotspot} {...props} />
})
