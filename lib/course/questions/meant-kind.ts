import type { List, ListItem, Nodes } from 'mdast'
import type { Position } from 'unist'
import { type Fault, placeOf } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { meantGaps } from './meant-gaps'
import type { Reading } from './reading'
import { meantAsGap } from './rules/bad-gap'
import { littleIndented } from './rules/bad-list'
import { looseMark, notMarked } from './rules/bad-mark'
import { noTableHead } from './rules/wrong-table-width'

/** Reports what shows, in a body that fits no kind, which one was meant; tells whether there is any. */
export function reportMeant(q: Reading): boolean {
  const found: [place: Position, fault: Fault][] = meantGaps(q.body, q.ctx.text, true).map((gap) => [
    gap.place,
    meantAsGap(gap),
  ])
  for (const node of q.body) {
    const item = node.type === 'list' ? littleIndentedItem(node) : undefined
    if (item) found.push([placeOf(item), littleIndented()])
    walk(node, (inner) => {
      if (inner.type === 'mark') found.push([placeOf(inner), looseMark()])
      if (inner.type === 'paragraph' && ROWS.test(sourceOf(q, inner))) found.push([placeOf(inner), noTableHead()])
    })
    const mark = node.type === 'blockquote' ? MARKED.exec(sourceOf(q, node))?.[0] : undefined
    if (mark !== undefined) found.push([placeOf(node), notMarked(mark)])
  }
  for (const [place, fault] of found) q.report(place, fault)
  return found.length > 0
}

/** Lines of cells between bars. */
const ROWS = /^\|.*\|[ \t]*(?:\r\n|\r|\n)[ \t]*\|.*\|/
/** One equals sign, or spaces within. */
const MARKED = /(?<!\S)(?:=[^=\s](?:[^=\n]*[^=\s])?=|== [^=\n]+ ==)(?!=)/

const sourceOf = ({ ctx }: Reading, { position }: Nodes) => ctx.text.slice(position?.start.offset, position?.end.offset)

/** The first item of a list that does not stand below the others. */
function littleIndentedItem({ children }: List): ListItem | undefined {
  const column = (item: ListItem | undefined) => item?.position?.start.column
  return children.find((item) => column(item) !== column(children[0]))
}
