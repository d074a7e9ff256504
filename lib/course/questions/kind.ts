import type { Kind } from '@/lib/quiz/question'
import { fittingKinds } from './infer'
import { readChoice } from './kinds/choice'
import { readCloze } from './kinds/cloze'
import { readFree } from './kinds/free'
import { readHotspot } from './kinds/hotspot'
import { readMatch } from './kinds/match'
import { readNumber } from './kinds/number'
import { readOrder } from './kinds/order'
import { readSelect } from './kinds/select'
import { readSort } from './kinds/sort'
import { readText } from './kinds/text'
import { reportMeant } from './meant-kind'
import { kindNamed } from './question-attributes'
import type { Read, Reading } from './reading'
import { kindUnclear } from './rules/kind-unclear'
import { unknownKind } from './rules/unknown-kind'

/** The kind of a question: as its author says, else the one that its body fits. Reports a kind that can't be told. */
export function kindOf(q: Reading): Kind | undefined {
  const { values, given, place } = q.attributes
  if (given.has('kind')) {
    const kind = values.kind === undefined ? undefined : kindNamed(values.kind)
    if (values.kind !== undefined && kind === undefined) q.report(place('kind'), unknownKind(values.kind))
    return kind
  }
  const fitting = fittingKinds(q.body, given.has('source'))
  const [kind, ...others] = fitting
  if (kind && others.length === 0) return kind
  if (kind || !reportMeant(q)) q.report(q.tag, kindUnclear(fitting))
  return undefined
}

/** Reads the body of a question of a kind. Undefined where it can't be read, which then has been reported. */
export function readKind(q: Reading, kind: Kind): Read | undefined {
  switch (kind) {
    case 'choice':
      return readChoice(q)
    case 'text':
      return readText(q)
    case 'number':
      return readNumber(q)
    case 'cloze':
      return readCloze(q)
    case 'order':
      return readOrder(q)
    case 'match':
      return readMatch(q)
    case 'sort':
      return readSort(q)
    case 'select':
      return readSelect(q)
    case 'hotspot':
      return readHotspot(q)
    case 'free':
      return readFree(q)
  }
}
