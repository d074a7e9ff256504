import type { Root } from 'mdast'
import { maths } from './maths'
import { type Fault, placeOf, type Report } from './problem'
import { walk } from './walk'

/**
 * Warns of a formula that is rather the text between two prices: it begins or ends with a space, or a figure follows it, as in
 * "$5, and then $6". An error where it cannot be read as one.
 *
 * good: `$x < 5$`, `\$5 and \$6` · bad: `$5 and $6`
 */
export function checkDollars(tree: Root, text: string, report: Report): void {
  const told = new Set<unknown>()
  walk(tree, (node, parent) => {
    if (node.type !== 'inlineMath') return
    const place = placeOf(node)
    const next = text[place.end.offset ?? text.length] ?? ''
    if (!/^\s|\s$/.test(node.value) && !/\d/.test(next)) return
    node.data = { ...node.data, stray: true }
    // One that stands alone turns round the others of its paragraph.
    if (told.has(parent)) return
    told.add(parent)
    report(place, dollarsAsMaths(node.value, typeof maths(node.value, false) === 'string'))
  })
}

const dollarsAsMaths = (value: string, unreadable: boolean): Fault => ({
  rule: 'stray-dollar',
  ...(!unreadable && { severity: 'warning' }),
  message: `“${value.trim()}” is read as a formula, because it stands between two dollar signs.`,
  hint: 'Write `\\$` for the sign itself; leave no space inside the dollar signs of a formula.',
})
