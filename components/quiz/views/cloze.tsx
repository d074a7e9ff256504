import { type ClozeQuestion, correctCloze, gradeCloze, presentCloze } from '@/lib/quiz/kinds/cloze'
import { own } from '@/lib/quiz/own'
import { cloze as words } from '@/wording'
import { Html } from '../../html'
import { GapControl } from '../gap-control'
import { inOrder } from '../in-order'
import { keptParts } from '../kept-parts'
import { count, type KindOfQuestion, type ViewProps } from '../kind'
import { numbered } from '../numbered'

function View({ question, id, seed, response, missing, parts, respond }: ViewProps<ClozeQuestion>) {
  const right = parts && correctCloze(question)
  const given = response?.gaps ?? {}
  const shown = presentCloze(question, seed)
  const fill = (gap: string, value: string) =>
    respond((before) => ({ kind: 'cloze', gaps: { ...before?.gaps, [gap]: value } }))

  const control = (gapId: string) => {
    const n = question.gaps.findIndex((gap) => gap.id === gapId)
    const gap = question.gaps[n]
    return (
      gap && (
        <GapControl
          key={gapId}
          id={`${id}/${gapId}`}
          gap={gap}
          options={gap.type === 'drop-down' ? inOrder(gap.options, shown) : []}
          label={words.gap(n + 1, question.gaps.length)}
          width={widthOf(question)}
          value={own(given, gapId) ?? ''}
          missing={missing.includes(gapId)}
          verdict={parts?.get(gapId)?.verdict}
          lang={question.lang}
          right={right?.kind === 'cloze' ? own(right.gaps, gapId) : undefined}
          fill={(value) => fill(gapId, value)}
        />
      )
    )
  }

  return (
    <div className="cloze">
      {numbered(question.paragraphs).map(({ thing: pieces, n }) => (
        <p key={n}>
          {numbered(pieces).map(({ thing: piece, n: i }) =>
            'html' in piece ? <Html key={i} html={piece.html} /> : control(piece.gap),
          )}
        </p>
      ))}
    </div>
  )
}

/** Widths in characters: every typed gap of a question is as wide as its longest answer needs, so none tells its length. */
const widths = [8, 14, 20, 28]

function widthOf({ gaps }: ClozeQuestion): number {
  const texts = gaps.flatMap((gap) => (gap.type === 'text' ? gap.answers.map(({ texts }) => texts[0] ?? '') : []))
  const longest = Math.max(0, ...texts.map((text) => text.length))
  return widths.find((width) => longest <= width) ?? 36
}

export const cloze: KindOfQuestion<ClozeQuestion> = {
  View,
  grade: gradeCloze,
  instruction: ({ gaps }) => words.instruction(gaps.length),
  scoring: ({ gaps }) => (gaps.length > 1 ? words.scoring : undefined),
  incomplete: (missing, { gaps }) => words.missing(missing.length || gaps.length),
  tally: (grade) => words.tally(count(grade, 'right'), grade.parts.length),
  kept: ({ gaps }, parts) => ({ kind: 'cloze', gaps: keptParts(gaps, parts) }),
}
