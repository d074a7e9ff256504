import type { List, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { SelectQuestion } from '@/lib/quiz/kinds/select'
import { toPlainText } from '../../syntax/plain-text'
import { placeOf } from '../../syntax/problem'
import { stemAndKey } from '../body'
import { has, isMarkList, markOf } from '../find'
import { sliceInline } from '../inline'
import { type Passage, passage, segmentable } from '../passage'
import type { Read, Reading } from '../reading'
import * as badMark from '../rules/bad-mark'
import { danglingEvidence } from '../rules/dangling-evidence'
import { missingAttribute } from '../rules/missing-attribute'
import { noKey } from '../rules/no-key'
import { type Segment, sentences, words } from '../segments'

type Unit = 'sentence' | 'word'
type Source = { stem: RootContent[]; passages: Passage[]; source?: string }

/** Parts of a passage to pick: the question's own, with the right parts marked, or a section of the lesson. */
export function readSelect(q: Reading): Read<SelectQuestion> | undefined {
  const read = q.attributes.given.has('source') ? fromSection(q) : fromQuote(q)
  if (!read || q.failed()) return undefined
  const unit = q.attributes.values.unit ?? unitOf(read.passages, q.lang)
  const paragraphs = read.passages.map((of) => ({ of, tokens: tokensOf(of, unit, q.lang) }))
  for (const { of, tokens } of paragraphs) {
    for (const mark of of.marks) if (!isWhole(of.text, mark, tokens)) q.report(mark.place, badMark.partMarked(unit))
  }
  if (q.failed()) return undefined

  const tokens = paragraphs.flatMap(({ of, tokens }) =>
    tokens.map((token) => ({ token, text: of.text.slice(token.start, token.end), correct: isMarked(of, token) })),
  )
  const ids = q.ids(
    'tokens',
    tokens.map(({ text, correct }) => ({ text, correct })),
  )
  const idOf = new Map(tokens.map(({ token }, i) => [token, ids[i] ?? '']))
  return {
    stem: read.stem,
    fields: {
      kind: 'select',
      unit,
      ...(read.source !== undefined && { source: read.source }),
      paragraphs: paragraphs
        .filter(({ of }) => of.text !== '')
        .map(({ of, tokens }) => pieces(q, of, tokens, (token) => idOf.get(token) ?? '')),
    },
  }
}

function fromQuote(q: Reading): Source | undefined {
  const isQuote = (node: RootContent) => node.type === 'blockquote'
  if (!q.body.some(isQuote) && q.body.some(isMarkList)) {
    const hint = 'Write `source="#some-heading"`, or put the passage after `>` and mark it there.'
    q.report(q.tag, missingAttribute('Question', 'source', hint))
    return undefined
  }
  const parts = stemAndKey(
    q,
    (node): node is Extract<RootContent, { type: 'blockquote' }> => isQuote(node),
    'the passage',
  )
  if (!parts) {
    const hint = 'Write the passage after `>`, the right parts as `==…==`.'
    q.report(q.tag, noKey('There is no passage to select in.', hint))
    return undefined
  }
  visit(parts.key, 'markSequence', (node) => q.report(placeOf(node), badMark.unclosedMark()))
  const passages = paragraphsOf([parts.key]).map(passage)
  if (!has(parts.key, 'mark', 'markSequence')) {
    q.report(placeOf(parts.key), noKey('No part of the passage is marked.', 'Write each right part as `==…==`.'))
  }
  return { stem: parts.stem, passages }
}

function fromSection(q: Reading): Source | undefined {
  const anchor = q.attributes.values.source
  const parts = stemAndKey(q, (node): node is List => node.type === 'list', 'the marks')
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

const edges = ({ marks }: Passage) => new Set(marks.flatMap(({ start, end }) => [start, end]))

function tokensOf(of: Passage, unit: Unit, lang: string): Segment[] {
  return unit === 'sentence' ? sentences(segmentable(of), lang, edges(of)) : words(segmentable(of), lang, edges(of))
}

/** Sentences when every mark is whole sentences, else words. */
function unitOf(passages: Passage[], lang: string): Unit {
  const whole = passages.every((of) => {
    const tokens = tokensOf(of, 'sentence', lang)
    return of.marks.every((mark) => isWhole(of.text, mark, tokens))
  })
  return whole ? 'sentence' : 'word'
}

const overlap = (a: Segment, b: Segment) => a.start < b.end && b.start < a.end
const isMarked = (of: Passage, token: Segment) => of.marks.some((mark) => overlap(mark, token))

/** Whether a mark covers every token it touches, punctuation aside, and touches one. */
function isWhole(text: string, mark: Segment, tokens: Segment[]): boolean {
  const touched = tokens.filter((token) => overlap(mark, token))
  const uncovered = touched.map(
    ({ start, end }) => text.slice(start, Math.max(start, mark.start)) + text.slice(Math.min(end, mark.end), end),
  )
  return touched.length > 0 && uncovered.every((rest) => !/[\p{L}\p{N}\uFFFC]/u.test(rest))
}

function pieces(q: Reading, of: Passage, tokens: Segment[], idOf: (token: Segment) => string) {
  const html = (start: number, end: number) => q.pieceHtml(sliceInline(of.nodes, start, end))
  const found: SelectQuestion['paragraphs'][number] = []
  let at = 0
  for (const token of tokens) {
    if (token.start > at) found.push({ html: html(at, token.start) })
    found.push({ id: idOf(token), html: html(token.start, token.end), correct: isMarked(of, token) })
    at = token.end
  }
  if (at < of.text.length) found.push({ html: html(at, of.text.length) })
  return found
}
