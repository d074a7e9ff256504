import { correctResponse } from '@/lib/quiz/correct'
import type { ClozeQuestion, Gap } from '@/lib/quiz/kinds/cloze'
import { cloze as words } from '../../wording/quiz'
import { Html } from '../../html'
import { count, type KindOfQuestion, type ViewProps } from '../kind'
import { Mark } from '../mark'

/** Widths in characters. All typed gaps of a question are as wide as its longest answer needs, so none tells its length. */
const widths = [8, 14, 20, 28]

function widthOf({ gaps }: ClozeQuestion): number {
  const longest = Math.max(
    0,
    ...gaps.flatMap((gap) => (gap.type === 'text' ? gap.answers.flatMap(({ texts }) => texts.map((t) => t.length)) : [])),
  )
  return widths.find((width) => longest <= width) ?? 36
}

function View(props: ViewProps<ClozeQuestion>) {
  const { question } = props
  return (
    <div className="cloze">
      {question.paragraphs.map((pieces, p) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: x
        <p key={p}>
          {pieces.map((piece, i) => ('html' in piece ? <Html key={i} html={piece.html} /> : <GapControl key={piece.gap} />))}
        </p>
      ))}
    </div>
  )
}
