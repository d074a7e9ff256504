import type { Question } from '@/lib/quiz/question'
import { frame } from '@/wording'
import { Html } from '../html'
import { instruction } from './instruction'
import { Paper } from './paper'

/** A question on a worksheet. */
export function PaperQuestion({ question, number }: { question: Question; number: number }) {
  const todo = instruction(question)
  return (
    <li className="paper-question" value={number} dir={question.dir}>
      <div className="paper-head">
        {question.stem && <Html as="div" html={question.stem} />}
        <span className="paper-points" dir="auto">
          {frame.points(question.points)}
        </span>
      </div>
      {todo && (
        <p className="fine paper-todo" dir="auto">
          {todo}
        </p>
      )}
      <Paper question={question} />
    </li>
  )
}
