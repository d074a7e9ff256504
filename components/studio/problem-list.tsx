import { type QuickFix, quickFixes } from '@/lib/authoring/quick-fixes'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { WithCode } from '../with-code'
import { problems, studio } from '../wording/studio'
import type { Checked } from './studio-actions'

type Props = {
  checked: Checked
  /** The text in which they were found. */
  text: string
  onJump: (problem: Diagnostic) => void
  onFix: (fix: QuickFix, text: string) => void
}

/** What is wrong in the lesson: each with its place to go to, how to mend it, and what mends it at once. */
export function ProblemList({ checked: { here, elsewhere }, text, onJump, onFix }: Props) {
  return (
    <details className="studio-problems" open>
      <summary>
        <span role="status">{studio.problems(here.length)}</span>
      </summary>
      <ul>
        {here.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.rule} ${problem.message}`}>
            <button type="button" className="studio-problem" onClick={() => onJump(problem)}>
              <span className={`problem-${problem.severity}`}>{problems[problem.severity]}</span>{' '}
              <span className="studio-line">{studio.line(problem.line)}</span> <WithCode text={problem.message} />
            </button>
            <p className="fine">
              <WithCode text={problem.hint} />
            </p>
            {quickFixes(problem, text).map((fix) => (
              <button key={fix.title} type="button" className="studio-fix" onClick={() => onFix(fix, text)}>
                <WithCode text={fix.title} />
              </button>
            ))}
          </li>
        ))}
        {elsewhere.map((file) => (
          <li key={file.file} className="fine">
            {studio.elsewhere(file)}
          </li>
        ))}
      </ul>
    </details>
  )
}
