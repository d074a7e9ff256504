import { gradeChoice } from './kinds/choice'
import { gradeCloze } from './kinds/cloze'
import { gradeFree } from './kinds/free'
import { gradeHotspot } from './kinds/hotspot'
import { gradeMatch } from './kinds/match'
import { gradeNumber } from './kinds/number'
import { gradeOrder } from './kinds/order'
import { gradeSelect } from './kinds/select'
import { gradeSort } from './kinds/sort'
import { gradeText } from './kinds/text'
import type { Question, Response } from './question'
import { type Grade, incomplete, stale } from './result'

/**
 * Grades a response. Incomplete is not wrong, and neither is a response that no longer fits the question: both ask
 * again. Nothing given (undefined) is incomplete; a response of another kind is stale. Never throws.
 */
export function grade(question: Question, response: Response | undefined): Grade {
  if (response === undefined) return incomplete([], 0)
  switch (question.kind) {
    case 'choice':
      return response.kind === 'choice' ? gradeChoice(question, response) : stale([])
    case 'text':
      return response.kind === 'text' ? gradeText(question, response) : stale([])
    case 'number':
      return response.kind === 'number' ? gradeNumber(question, response) : stale([])
    case 'cloze':
      return response.kind === 'cloze' ? gradeCloze(question, response) : stale([])
    case 'order':
      return response.kind === 'order' ? gradeOrder(question, response) : stale([])
    case 'match':
      return response.kind === 'match' ? gradeMatch(question, response) : stale([])
    case 'sort':
      return response.kind === 'sort' ? gradeSort(question, response) : stale([])
    case 'select':
      return response.kind === 'select' ? gradeSelect(question, response) : stale([])
    case 'hotspot':
      return response.kind === 'hotspot' ? gradeHotspot(question, response) : stale([])
    case 'free':
      return response.kind === 'free' ? gradeFree(question, response) : stale([])
  }
}
