import type { List, ListItem, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Question } from '@/lib/quiz/question'
import { wordings } from '../questions/alternatives'
import { answerOf, isAnswerList, isNested, isTaskList, partsOf, textOf } from '../questions/find'
import type { ReadQuestion } from '../questions/question'
import { isTrueFalse } from '../questions/true-false'
import type { Gap } from '../syntax/nodes'
import { toPlainText } from '../syntax/plain-text'
import { placeOf } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { isEnglish } from './english'
import { shownLength } from './shown-length'

/** An option of a choice. */
export type Option = {
  text: string
  /** In characters, as it is shown. */
  length: number
  correct: boolean
  pinned: boolean
  place: Position
  node: ListItem
}

/** A question without errors as rules see it: what students are asked, and where it stands. */
export type Item = {
  question: Question
  lang: string
  english: boolean
  /** `<Question`. */
  tag: Position
  /** Plain text. */
  stem: string
  stemNodes: RootContent[]
  /** Of a choice; else none. */
  options: Option[]
  /** The only right option, where one is to be chosen and only one is right. */
  key: Option | undefined
  /** Whether it is a choice between true and false, or yes and no. */
  trueFalse: boolean
  /** Of a text or number question, in the order of the file; else none. */
  answers: { texts: string[]; correct: boolean; place: Position }[]
  /** Whether its author names its kind. */
  kindNamed: boolean
  /** Of things to sort, the categories with how many things belong to each; else none. */
  categories: { text: string; items: number; place: Position }[]
  /** Of a text with gaps, in the order of `question.gaps`; else none. */
  gaps: { place: Position; before: string; after: string }[]
  /** The section of the lesson that answers it. */
  passage: () => string
  /** The lesson's text; offsets of positions refer to it. */
  source: string
}

/** The question as rules see it. */
export function itemOf({ question, reading, stem, passage }: ReadQuestion): Item {
  const { ctx, lang, tag, body } = reading
  const options = question.kind === 'choice' ? optionsOf(body) : []
  const right = options.filter(({ correct }) => correct)
  return {
    question,
    lang,
    english: isEnglish(lang),
    tag,
    stem: toPlainText(stem),
    stemNodes: stem,
    options,
    key: question.kind === 'choice' && question.select === 'one' && right.length === 1 ? right[0] : undefined,
    trueFalse: isTrueFalse(options.map(({ text }) => text)),
    answers: question.kind === 'text' || question.kind === 'number' ? answersOf(body) : [],
    kindNamed: reading.attributes.given.has('kind'),
    categories: question.kind === 'sort' ? categoriesOf(body) : [],
    gaps: question.kind === 'cloze' ? gapsOf(body) : [],
    passage,
    source: ctx.text,
  }
}

function optionsOf(body: RootContent[]): Option[] {
  const list = body.find(isTaskList)?.children ?? []
  return list.map((node) => {
    const { content } = partsOf(node)
    return {
      text: textOf(content),
      length: content.reduce((sum, part) => sum + shownLength(part), 0),
      correct: node.checked === true,
      pinned: node.data?.pinned === true,
      place: placeOf(node),
      node,
    }
  })
}

function answersOf(body: RootContent[]): Item['answers'] {
  const list = body.findLast(isAnswerList)?.children ?? []
  return list.flatMap((item) => {
    const written = answerOf(item)
    if (!written) return []
    return [{ texts: wordings(written.value).texts, correct: written.sign === '=', place: placeOf(written) }]
  })
}

function categoriesOf(body: RootContent[]): Item['categories'] {
  const list = body.findLast(isNested)?.children ?? []
  return list.map((item) => {
    const [lists, own] = [item.children.filter(isList), item.children.filter((child) => !isList(child))]
    return {
      text: textOf(own),
      items: lists.reduce((sum, { children }) => sum + children.length, 0),
      place: placeOf(item),
    }
  })
}

const isList = (node: RootContent): node is List => node.type === 'list'

/** The gaps with the text of their question on both sides. */
function gapsOf(body: RootContent[]): Item['gaps'] {
  const found: Gap[] = []
  for (const node of body)
    walk(node, (inner) => {
      if (inner.type === 'gap') found.push(inner)
    })
  const pieces = toPlainText(body).split(/\[\[.*?\]\]/)
  return found.map((gap, i) => ({ place: placeOf(gap), before: pieces[i] ?? '', after: pieces[i + 1] ?? '' }))
}
