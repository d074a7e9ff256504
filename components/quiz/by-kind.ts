import type { ReactNode } from 'react'
import type { Question } from '@/lib/quiz/question'
import type { KindOfQuestion } from './kind'
import { choice } from './views/choice'
import { cloze } from './views/cloze'
import { free } from './views/free'
import { hotspot } from './views/hotspot'
import { match } from './views/match'
import { number } from './views/number'
import { order } from './views/order'
import { select } from './views/select'
import { sort } from './views/sort'
import { text } from './views/text'

type Show = <Q extends Question>(kind: KindOfQuestion<Q>, question: Q) => ReactNode

/** Shows a question of any kind, with what its kind brings: for pages that ask questions of many lessons. */
export function byKind(question: Question, show: Show): ReactNode {
  switch (question.kind) {
    case 'choice':
      return show(choice, question)
    case 'text':
      return show(text, question)
    case 'number':
      return show(number, question)
    case 'cloze':
      return show(cloze, question)
    case 'order':
      return show(order, question)
    case 'match':
      return show(match, question)
    case 'sort':
      return show(sort, question)
    case 'select':
      return show(select, question)
    case 'hotspot':
      return show(hotspot, question)
    case 'free':
      return show(free, question)
  }
}
