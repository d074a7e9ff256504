import { isEmptyChoice } from './kinds/choice'
import { isEmptyCloze } from './kinds/cloze'
import { isEmptyFree } from './kinds/free'
import { isEmptyHotspot } from './kinds/hotspot'
import { isEmptyMatch } from './kinds/match'
import { isEmptyNumber } from './kinds/number'
import { isEmptyOrder } from './kinds/order'
import { isEmptySelect } from './kinds/select'
import { isEmptySort } from './kinds/sort'
import { isEmptyText } from './kinds/text'
import type { Question, Response } from './question'

/**
 * Whether a response gives nothing of what the question asks now: it is undefined, blank, of another kind, or names only
 * parts that are gone.
 */
export function isEmpty(question: Question, response: Response | undefined): boolean {
  if (response === undefined) return true
  switch (question.kind) {
    case 'choice':
      return response.kind !== 'choice' || isEmptyChoice(question, response)
    case 'text':
      return response.kind !== 'text' || isEmptyText(response)
    case 'number':
      return response.kind !== 'number' || isEmptyNumber(response)
    case 'cloze':
      return response.kind !== 'cloze' || isEmptyCloze(question, response)
    case 'order':
      return response.kind !== 'order' || isEmptyOrder(question, response)
    case 'match':
      return response.kind !== 'match' || isEmptyMatch(question, response)
    case 'sort':
      return response.kind !== 'sort' || isEmptySort(question, response)
    case 'select':
      return response.kind !== 'select' || isEmptySelect(question, response)
    case 'hotspot':
      return response.kind !== 'hotspot' || isEmptyHotspot(question, response)
    case 'free':
      return response.kind !== 'free' || isEmptyFree(question, response)
  }
}
