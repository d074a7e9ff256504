import type { PhrasingContent, RootContent } from 'mdast'
import { isPhrasing } from '../syntax/phrasing'
import { placeOf } from '../syntax/problem'
import type { LineContent } from './inline'
import type { Reading } from './reading'
import { misplacedText } from './rules/misplaced-text'

/**
 * Blocks as the lines of a text with gaps: paragraphs, headings in bold, items of lists, rows of tables with `|` between their
 * cells. Reports what can't be a line.
 */
export function lines(q: Reading, blocks: RootContent[]): LineContent[][] {
  return blocks.flatMap((block): LineContent[][] => {
    switch (block.type) {
      case 'math':
        return [[block]]
      case 'paragraph':
        return [block.children]
      case 'heading':
        return [[{ type: 'strong', children: block.children }]]
      case 'blockquote':
      case 'list':
      case 'listItem':
        return lines(q, block.children)
      case 'table':
        return block.children.map((row, i) => {
          const cells = row.children.flatMap((cell, n): PhrasingContent[] => [
            ...(n > 0 ? [{ type: 'text' as const, value: ' | ' }] : []),
            ...cell.children,
          ])
          return i === 0 ? [{ type: 'strong', children: cells }] : cells
        })
      case 'definition':
        return []
      default:
        if (isPhrasing(block)) return [[block]]
        q.report(placeOf(block), misplacedText('among lines with gaps', 'Move it before the first line with a gap.'))
        return []
    }
  })
}
