'use client'
import type { OrderQuestion as Data } from '@/lib/quiz/kinds/order'
import { later } from '../island'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import { order } from '../quiz/views/order'

export const OrderQuestion = later('order-question', function OrderQuestion(props: QuestionProps<Data>) {
  return <QuestionFrame kind={order} {...props} />
})
