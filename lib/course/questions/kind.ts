import type { List, ListItem } from 'mdast'
import type { Kind } from '@/lib/quiz/question'
import { placeOf } from '../syntax/problem'
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
import { meantGaps } from './meant-gaps'
import { kindNamed } from './question-attributes'
import type { Read, Reading } from './reading'
import { meantAsGap } from './rules/bad-gap'
import { littleIndented } from './rules/bad-list'
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

/** Reports what shows, in a body that fits no kind, which one was meant; tells whether there is any. */
function reportMeant(q: Reading): boolean {
  const gaps = meantGaps(q.body, q.ctx.text, true)
  for (const gap of gaps) q.report(gap.place, meantAsGap(gap))
  const indented = q.body.flatMap((node) => (node.type === 'list' ? littleIndentedItem(node) : []))
  for (const item of indented) q.report(placeOf(item), littleIndented())
  return gaps.length + indented.length > 0
}

/** The first item of a list that does not stand below the others. */
function littleIndentedItem({ children }: List): ListItem[] {
  const column = (item: ListItem | undefined) => item?.position?.start.column
  return children.filter((item) => column(item) !== column(children[0])).slice(0, 1)
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
