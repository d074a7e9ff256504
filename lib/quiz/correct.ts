import { correctChoice } from './kinds/choice'
import { correctCloze } from './kinds/cloze'
import { correctFree } from './kinds/free'
import { correctHotspot } from './kinds/hotspot'
import { correctMatch } from './kinds/match'
import { correctNumber } from './kinds/number'
import { correctOrder } from './kinds/order'
import { correctSelect } from './kinds/select'
import { correctSort } from './kinds/sort'
import { correctText } from './kinds/text'
import type { Question, Response } from './question'

/** A right response, the one to show as the answer. It scores 1. */
export function correctResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
      return correctChoice(question)
    case 'text':
      return correctText(question)
    case 'number':
      return correctNumber(question)
    case 'cloze':
      return correctCloze(question)
    case 'order':
      return correctOrder(question)
    case 'match':
      return correctMatch(question)
    case 'sort':
      return correctSort(question)
    case 'select':
      return correctSelect(question)
    case 'hotspot':
      return correctHotspot(question)
    case 'free':
      return correctFree(question)
  }
}
