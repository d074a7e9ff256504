import { hash64 } from './hash'
import { keyChoice } from './kinds/choice'
import { keyCloze } from './kinds/cloze'
import { keyFree } from './kinds/free'
import { keyHotspot } from './kinds/hotspot'
import { keyMatch } from './kinds/match'
import { keyNumber } from './kinds/number'
import { keyOrder } from './kinds/order'
import { keySelect } from './kinds/select'
import { keySort } from './kinds/sort'
import { keyText } from './kinds/text'
import type { Question } from './question'

type WithoutKey<Q> = Q extends Question ? Omit<Q, 'key'> : never

/** A question whose fingerprint is still to be made. */
export type Unkeyed = WithoutKey<Question>

/**
 * The fingerprint of all that decides the grade (what is right, how it is scored and compared): up to 13 characters.
 * The same after any change of wording or of the order of options; another when a response might be graded differently.
 */
export function keyOf(question: Unkeyed): string {
  return hash64(JSON.stringify([question.kind, deciding(question)]))
}

function deciding(question: Unkeyed): unknown {
  switch (question.kind) {
    case 'choice':
      return keyChoice(question)
    case 'text':
      return keyText(question)
    case 'number':
      return keyNumber(question)
    case 'cloze':
      return keyCloze(question)
    case 'order':
      return keyOrder(question)
    case 'match':
      return keyMatch(question)
    case 'sort':
      return keySort(question)
    case 'select':
      return keySelect(question)
    case 'hotspot':
      return keyHotspot(question)
    case 'free':
      return keyFree(question)
  }
}
