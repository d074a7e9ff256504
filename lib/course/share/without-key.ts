import type { List, ListItem, RootContent, Table } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Edit } from '@/lib/authoring/edit'
import type { Kind } from '@/lib/quiz/question'
import { shuffled } from '@/lib/quiz/shuffle'
import { attribute } from '../jsx'
import { alternatives } from '../questions/alternatives'
import { isAnswerList, isArea, isMarkList, isNested, isNumbered, isTaskList } from '../questions/find'
import type { Gap } from '../syntax/nodes'
import { placeOf } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { dropped, rangeOf, rewritten, written } from './written'

/** The body of a question, the text in which it stands, and what decides the order of what is shuffled. */
export type Asked = { body: RootContent[]; text: string; seed: string }

/** A line to write on: Markdown shows it as a rule. */
const LINE = '______'

/** The edits that take the key of a question of a kind from its text. */
export function withoutKey(kind: Kind, asked: Asked): Edit[] {
  switch (kind) {
    case 'choice':
      return asked.body.filter(isTaskList).flatMap(({ children }) => children.flatMap((item) => unticked(item, asked)))
    case 'text':
    case 'number':
      return asked.body.filter(isAnswerList).map((list) => rewritten(placeOf(list), LINE))
    case 'cloze':
      return asked.body.flatMap(gapsIn).map(({ gap, inTable }) => rewritten(placeOf(gap), blank(gap, inTable)))
    case 'order':
      return last(asked.body.filter(isNumbered)).map((list) => rewritten(placeOf(list), disordered(list, asked)))
    case 'match':
      return last(asked.body.filter((node) => node.type === 'table')).map((table) =>
        rewritten(placeOf(table), unmatched(table, asked)),
      )
    case 'sort':
      return last(asked.body.filter(isNested)).map((list) => rewritten(placeOf(list), unsorted(list, asked)))
    case 'select':
      return asked.body.flatMap((node) => (isMarkList(node) ? [dropped(placeOf(node), asked.text)] : unmarked(node)))
    case 'hotspot':
      return asked.body.filter(isAreaElement).map((area) => rewritten(placeOf(area), bare(area, asked)))
    case 'free':
      return modelAnswer(asked)
  }
}

const isAreaElement = (node: RootContent): node is MdxJsxFlowElement => isArea(node)

const last = <T>(things: T[]): T[] => things.slice(-1)

/** To the parser a box belongs to the place of its option, unless plain text follows it. */
const BOX = /^\[[ xX]\]\s+/

/** An option without its cross, its feedback and its signs. */
function unticked(item: ListItem, { text }: Asked): Edit[] {
  const content = item.children.filter(({ type }) => type !== 'blockquote')
  return [rewritten(placeOf(item), `- [ ] ${written(content, text).replace(BOX, '')}`)]
}

function gapsIn(node: RootContent): { gap: Gap; inTable: boolean }[] {
  const found: { gap: Gap; inTable: boolean }[] = []
  walk(node, (inner) => {
    if (inner.type === 'gap') found.push({ gap: inner, inTable: node.type === 'table' })
  })
  return found
}

/** A gap to write in; of a menu its options, in the order of the alphabet. */
function blank({ value }: Gap, inTable: boolean): string {
  const all = alternatives(value, inTable)
  if (!all.some(({ parenthesised }) => parenthesised)) return LINE
  const options = all.map(({ text }) => text.replace(/[\\`*_{}[\]<>|~$=]/g, '\\$&')).sort()
  return `(${options.join(' / ')})`
}

/** Items as a list without numbers, in an order that is not theirs. */
function disordered({ children }: List, { text, seed }: Asked): string {
  const right = children.map((item) => written(item.children, text))
  const items = shuffled(right, seed)
  const solved = items.every((item, i) => item === right[i])
  return listed('-', solved ? items.toReversed() : items)
}

/** The left column with room beside it, and below it what is to be matched. */
function unmatched({ children: rows }: Table, { text, seed }: Asked): string {
  const [header, ...pairs] = rows.map(({ children }) => children.map((cell) => written(cell.children, text)))
  const prompts = pairs.flatMap(([left]) => (left ? [`| ${left} |  |`] : []))
  const targets = [...new Set(pairs.map(([, right]) => right ?? ''))]
  return [`| ${header?.join(' | ')} |`, '|---|---|', ...prompts, '', listed('-', shuffled(targets, seed))].join('\n')
}

/** The categories, and below them what is to be sorted. */
function unsorted({ children }: List, { text, seed }: Asked): string {
  const own = (item: ListItem) =>
    written(
      item.children.filter(({ type }) => type !== 'list'),
      text,
    )
  const items = children.flatMap((category) =>
    category.children.flatMap((child) => (child.type === 'list' ? child.children.map(own) : [])),
  )
  const categories = children.map(own).filter((name) => name !== '~')
  // Another sign begins another list.
  return `${listed('-', categories)}\n\n${listed('*', shuffled(items, seed))}`
}

const listed = (sign: string, items: string[]) => items.map((item) => `${sign} ${item}`).join('\n')

/** A passage without the signs that mark what is right. */
function unmarked(node: RootContent): Edit[] {
  const edits: Edit[] = []
  walk(node, (inner) => {
    if (inner.type !== 'mark') return
    const { start, end } = rangeOf(placeOf(inner))
    edits.push({ start, end: start + 2, text: '' }, { start: end - 2, end, text: '' })
  })
  return edits
}

/** An area without what says that it is right, and without its feedback. */
function bare(area: MdxJsxFlowElement, { text }: Asked): string {
  const kept = ['label', 'shape', 'coords'].flatMap((name) => {
    const found = attribute(area, name)
    if (!found) return []
    const { start, end } = rangeOf(placeOf(found))
    return [text.slice(start, end)]
  })
  return `<Area ${kept.join(' ')} />`
}

/** A line in place of the model answer and of what it must have. */
function modelAnswer({ body, text }: Asked): Edit[] {
  const criteria = body.findLastIndex(({ type }) => type === 'list')
  const [model, list] = body.slice(criteria - 1, criteria + 1)
  return model && list ? [rewritten(placeOf(model), LINE), dropped(placeOf(list), text)] : []
}
