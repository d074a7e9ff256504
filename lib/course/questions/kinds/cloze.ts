import type { Nodes } from 'mdast'
import type { Gap as ClozeGap, ClozeQuestion } from '@/lib/quiz/kinds/cloze'
import type { Gap } from '../../syntax/nodes'
import { placeOf } from '../../syntax/problem'
import { walk } from '../../syntax/walk'
import { type Alternative, alternatives } from '../alternatives'
import { has } from '../find'
import { type LineContent, splitInline } from '../inline'
import { leniency } from '../leniency'
import { lines } from '../lines'
import { meantGaps } from '../meant-gaps'
import type { Read, Reading } from '../reading'
import * as badGap from '../rules/bad-gap'
import { duplicateOption } from '../rules/duplicate-option'

type ReadGap = { gap: Gap; alternatives: Alternative[] }

const isGap = (node: LineContent): node is Gap => node.type === 'gap'

/** A text with gaps: from the first block that has one to the end. */
export function readCloze(q: Reading): Read<ClozeQuestion> | undefined {
  const at = q.body.findIndex((node) => has(node, 'gap', 'gapOpening'))
  if (at < 0) {
    q.report(q.tag, badGap.noGap())
    return undefined
  }
  const text = q.body.slice(at)
  for (const node of text) {
    walk(node, (inner) => {
      if (inner.type === 'gapOpening') q.report(placeOf(inner), badGap.unclosedGap())
    })
  }
  for (const meant of meantGaps(text, q.ctx.text, false)) q.report(meant.place, badGap.perhapsGap(meant))
  const gaps = text.flatMap((node) => gapsIn(node))
  for (const gap of gaps) checkGap(q, gap)
  const paragraphs = lines(q, text).map((line) => splitInline(line, isGap))
  if (q.failed()) return undefined

  const ids = q.ids(
    'gaps',
    gaps.map(({ alternatives: all }) => ({ text: all.map(({ text }) => text).join(' | ') })),
  )
  const idOf = new Map(gaps.map(({ gap }, i) => [gap, ids[i] ?? '']))
  return {
    stem: q.body.slice(0, at),
    fields: {
      kind: 'cloze',
      paragraphs: paragraphs.map((pieces) =>
        pieces.map((piece) => (Array.isArray(piece) ? { html: q.pieceHtml(piece) } : { gap: idOf.get(piece) ?? '' })),
      ),
      gaps: gaps.map(({ gap, alternatives: all }) => finished(q, idOf.get(gap) ?? '', all)),
    },
  }
}

function gapsIn(node: Nodes, inTable = false): ReadGap[] {
  if (node.type === 'gap') return [{ gap: node, alternatives: alternatives(node.value, inTable) }]
  return 'children' in node ? node.children.flatMap((child) => gapsIn(child, inTable || node.type === 'table')) : []
}

function checkGap(q: Reading, { gap, alternatives: all }: ReadGap): void {
  const place = placeOf(gap)
  const keys = all.filter(({ parenthesised }) => parenthesised).length
  if (all.some(({ text }) => text === '')) q.report(place, badGap.emptyGap())
  else if (keys > 1) q.report(place, badGap.severalKeys())
  else if (keys === 1 && all.length === 1) q.report(place, badGap.onlyOption())
  else {
    const texts = all.map(({ text }) => text)
    const twice = texts.find((text, i) => texts.indexOf(text) < i)
    if (twice !== undefined) q.report(place, duplicateOption(`“${twice}”`))
  }
}

function finished(q: Reading, id: string, all: Alternative[]): ClozeGap {
  if (!all.some(({ parenthesised }) => parenthesised)) {
    const texts = all.map(({ text }) => text)
    const [answer = ''] = q.ids(`gap:${id}`, [{ text: texts.join(' | '), correct: true }])
    return { type: 'text', id, answers: [{ id: answer, correct: true, texts }], ...leniency(q) }
  }
  const options = all.map(({ text, parenthesised }) => ({ text, correct: parenthesised }))
  const ids = q.ids(`gap:${id}`, options)
  return { type: 'drop-down', id, options: options.map((option, i) => ({ id: ids[i] ?? '', ...option })) }
}
