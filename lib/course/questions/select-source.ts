import type { Blockquote, List, PhrasingContent, RootContent } from 'mdast'
import { toPlainText } from '../syntax/plain-text'
import { placeOf } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { stemAndKey } from './body'
import { has, isMarkList, markOf } from './find'
import { type Passage, passage } from './passage'
import type { Reading } from './reading'
import * as badMark from './rules/bad-mark'
import { danglingEvidence } from './rules/dangling-evidence'
import { missingAttribute } from './rules/missing-attribute'
import { noKey } from './rules/no-key'

/** What is selected in, paragraph by paragraph; `source` is the anchor of the section when it is one of the lesson's. */
export type Source = { stem: RootContent[]; passages: Passage[]; source?: string }

const isQuote = (node: RootContent): node is Blockquote => node.type === 'blockquote'
const isList = (node: RootContent): node is List => node.type === 'list'

/** The question's own passage, or with `source` a section of the lesson; marked in either. */
export function readPassages(q: Reading): Source | undefined {
  return q.attributes.given.has('source') ? fromSection(q) : fromQuote(q)
}

function fromQuote(q: Reading): Source | undefined {
  if (!q.body.some(isQuote) && q.body.some(isMarkList)) {
    const hint = 'Write `source="#some-heading"`, or put the passage after `>` and mark it there.'
    q.report(q.tag, missingAttribute('Question', 'source', hint))
    return undefined
  }
  const parts = stemAndKey(q, isQuote, 'the passage')
  if (!parts) {
    const hint = 'Write the passage after `>`, the right parts as `==…==`.'
    q.report(q.tag, noKey('There is no passage to select in.', hint))
    return undefined
  }
  walk(parts.key, (node) => {
    if (node.type === 'markSequence') q.report(placeOf(node), badMark.unclosedMark())
  })
  const passages = paragraphsOf([parts.key]).map(passage)
  if (!has(parts.key, 'mark', 'markSequence')) {
    q.report(placeOf(parts.key), noKey('No part of the passage is marked.', 'Write each right part as `==…==`.'))
  }
  return { stem: parts.stem, passages }
}

function fromSection(q: Reading): Source | undefined {
  const anchor = q.attributes.values.source
  const parts = stemAndKey(q, isList, 'the marks')
  if (!parts) {
    const hint = 'Write a list of the right parts: `- ==the exact words==`.'
    q.report(q.tag, noKey('No part of the section is marked.', hint))
  }
  if (anchor === undefined) return undefined
  const section = q.ctx.section(anchor)
  if (!section || !q.ctx.anchors.has(anchor)) {
    q.report(q.attributes.place('source'), danglingEvidence(anchor, q.ctx.anchors, section !== undefined))
    return undefined
  }
  const passages = paragraphsOf(section).map(passage)
  for (const item of parts?.key.children ?? []) {
    const mark = markOf(item)
    if (!mark) {
      q.report(placeOf(item), badMark.notAMark())
      continue
    }
    const text = toPlainText([mark])
    const found = passages.flatMap((of) => occurrences(of.text, text).map((start) => ({ of, start })))
    const [only, ...more] = found
    if (!only || more.length > 0) q.report(placeOf(mark), badMark.markNotFound(text, anchor, found.length))
    else only.of.marks.push({ start: only.start, end: only.start + text.length, place: placeOf(mark) })
  }
  return parts && { stem: parts.stem, passages, source: anchor }
}

/** The paragraphs of prose, those in lists and quotations too, without what components hold. */
function paragraphsOf(nodes: RootContent[]): PhrasingContent[][] {
  return nodes.flatMap((node): PhrasingContent[][] => {
    if (node.type === 'paragraph') return [node.children]
    return node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
      ? paragraphsOf(node.children)
      : []
  })
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}
