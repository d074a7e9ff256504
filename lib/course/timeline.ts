import type { BlockContent, DefinitionContent, List, ListItem } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { tagOf } from './components'
import type { Element } from './jsx'
import type { ReportAt } from './reporter'

export type Entry = { when: string; children: (BlockContent | DefinitionContent)[] }

/**
 * The entries of a `<Timeline>`: one list, each item beginning with its date in bold. What stands otherwise is reported
 * (`bad-timeline`) and left out.
 *
 * good: `- **January 2015**: The province was announced.` · bad: `- January 2015: The province was announced.`
 */
export function timelineEntries(element: Element, report: ReportAt): Entry[] {
  const list = onlyList(element, 'bad-timeline', '- **January 2015**: what happened', report)
  return (list?.children ?? []).flatMap((item) => {
    const { lead, rest } = boldLead(item)
    if (lead) return [{ when: lead, children: rest }]
    const hint = 'Begin it with the date in bold: `- **January 2015**: what happened`.'
    report(item, { rule: 'bad-timeline', message: 'The entry has no date.', hint })
    return []
  })
}

/** The one list that a component holds; a missing list, or anything beside it, is reported under the rule. */
export function onlyList(element: Element, rule: string, example: string, report: ReportAt): List | undefined {
  const children = element.children.filter((child) => !child.type.endsWith('Expression'))
  const list = children.find((child) => child.type === 'list')
  if (!list)
    report(tagOf(element), {
      rule,
      message: `\`<${element.name}>\` has no list.`,
      hint: `Write blank lines round a list: \`${example}\`.`,
    })
  for (const other of list ? children.filter((child) => child !== list) : [])
    report(other, {
      rule,
      message: `\`<${element.name}>\` holds one list and nothing else.`,
      hint: 'Move this before or after it.',
    })
  return list
}

/** The bold words with which an item begins, as plain text, and what follows them without its colon. */
export function boldLead(item: ListItem): { lead?: string; rest: ListItem['children'] } {
  const [first, ...blocks] = item.children
  const bold = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || bold?.type !== 'strong') return { rest: item.children }
  const [next, ...inline] = first.children.slice(1)
  const text = next?.type === 'text' ? { ...next, value: next.value.replace(/^\s*[:：]?\s*/, '') } : next
  const children = [...(text && !(text.type === 'text' && text.value === '') ? [text] : []), ...inline]
  return { lead: plainText(bold).trim(), rest: [...(children.length > 0 ? [{ ...first, children }] : []), ...blocks] }
}
