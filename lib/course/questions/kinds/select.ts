import type { SelectQuestion } from '@/lib/quiz/kinds/select'
import { sliceInline } from '../inline'
import { type Passage, segmentable } from '../passage'
import type { Read, Reading } from '../reading'
import { partMarked } from '../rules/bad-mark'
import { type Segment, sentences, words } from '../segments'
import { readPassages } from '../select-source'

type Unit = 'sentence' | 'word'

/** Parts of a passage to pick: the question's own, with the right parts marked, or a section of the lesson. */
export function readSelect(q: Reading): Read<SelectQuestion> | undefined {
  const read = readPassages(q)
  if (!read || q.failed()) return undefined
  const unit = q.attributes.values.unit ?? unitOf(read.passages, q.lang)
  const paragraphs = read.passages.map((of) => ({ of, tokens: tokensOf(of, unit, q.lang) }))
  for (const { of, tokens } of paragraphs) {
    for (const mark of of.marks) if (!isWhole(of.text, mark, tokens)) q.report(mark.place, partMarked(unit))
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
