import type { MatchQuestion } from '@/lib/quiz/kinds/match'
import { Html } from '../html'
import { letter, onPaper } from './on-paper'

/** Rows with room for a letter, and beside them what the letters stand for. */
export function Pairs({ question }: { question: MatchQuestion }) {
  const [left, right] = question.headings
  return (
    <div className="paper-pairs">
      <div>
        <Html as="p" className="paper-heading" html={left} />
        <ul>
          {question.prompts.map(({ id, html }) => (
            <li key={id}>
              <span className="box" />
              <Html html={html} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Html as="p" className="paper-heading" html={right} />
        <ul>
          {onPaper(question, question.targets).map(({ id, html }, place) => (
            <li key={id}>
              <span className="letter">{letter(place)}</span>
              <Html html={html} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
