import type { RootContent } from 'mdast'
import { placeOf } from '../syntax/problem'
import type { Reading } from './reading'
import { looseFeedback } from './rules/bad-list'
import { misplacedText } from './rules/misplaced-text'

const isVisible = (node: RootContent) => node.type !== 'definition'

/**
 * Parts a body at the thing that holds its key (the last for which `isKey` holds): what comes before is the stem. What comes after
 * is reported, a quotation as feedback that was not indented. Undefined when there is no such thing.
 */
export function stemAndKey<T extends RootContent>(
  q: Reading,
  isKey: (node: RootContent) => node is T,
  what: string,
): { stem: RootContent[]; key: T } | undefined {
  const at = q.body.findLastIndex(isKey)
  const key = q.body[at]
  if (!key || !isKey(key)) return undefined
  reportAfter(q, q.body.slice(at + 1), what)
  return { stem: q.body.slice(0, at).filter(isVisible), key }
}

/** Reports what stands after the key, where no one would see it. */
export function reportAfter(q: Reading, nodes: RootContent[], what: string): void {
  for (const node of nodes.filter(isVisible)) {
    if (node.type === 'blockquote') q.report(placeOf(node), looseFeedback())
    else q.report(placeOf(node), misplacedText(`after ${what}`, `Move it before ${what}, or into \`<Why>\`.`))
  }
}
