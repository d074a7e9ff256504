import type { ClozeQuestion, Gap } from '@/lib/quiz/kinds/cloze'
import { Html } from '../html'
import { numbered } from '../quiz/numbered'
import { onPaper } from './on-paper'

/** A text with its gaps: a blank to fill in, or words in brackets of which one is to be circled. */
export function Blanks({ question }: { question: ClozeQuestion }) {
  return numbered(question.paragraphs).map(({ thing: pieces, n }) => (
    <p key={n}>
      {numbered(pieces).map(({ thing: piece, n: i }) => {
        if ('html' in piece) return <Html key={i} html={piece.html} />
        const place = question.gaps.findIndex(({ id }) => id === piece.gap)
        const gap = question.gaps[place]
        return gap && <Blank key={i} question={question} gap={gap} number={place + 1} />
      })}
    </p>
  ))
}

function Blank({ question, gap, number }: { question: ClozeQuestion; gap: Gap; number: number }) {
  const several = question.gaps.length > 1
  return (
    <span className="blank">
      {several && <sup>{number}</sup>}
      {gap.type === 'text' ? (
        <span className="blank-line" />
      ) : (
        <span className="blank-choice" lang={question.lang}>
          (
          {onPaper(question, gap.options)
            .map(({ text }) => text)
            .join(' / ')}
          )
        </span>
      )}
    </span>
  )
}
