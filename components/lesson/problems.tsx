import { WithCode } from '../with-code'
import { problems } from '../wording/studio'

export type Problem = {
  file: string
  line: number
  column: number
  severity: 'error' | 'warning'
  rule: string
  message: string
  hint: string
  /** The lines round it, with what is wrong in them marked. */
  lines: { number: number; before: string; marked: string; after: string }[]
}

type Props = {
  found: Problem[]
  /** Whether the page shows what it was before the errors: then they stand in a sheet over it. */
  over?: boolean
}

/** What an author sees of the errors in the lessons: each with its place in the text, and how to mend it. */
export function Problems({ found, over = false }: Props) {
  return (
    <section className={over ? 'problems problems-over' : 'problems'} aria-labelledby="problems-title">
      <header>
        <h2 id="problems-title">{problems.title(found.length)}</h2>
        <p>{over ? problems.over : problems.alone}</p>
      </header>
      <ol>
        {found.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${problem.message}`}>
            <One {...problem} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function One({ file, line, column, severity, rule, message, hint, lines }: Problem) {
  return (
    <>
      <p className="problem-message">
        <WithCode text={message} />
      </p>
      <p className="problem-place">
        <span className={`problem-${severity}`}>{problems[severity]}</span>
        <code>
          {file}:{line}:{column}
        </code>
        <code>{rule}</code>
      </p>
      {lines.length > 0 && (
        <pre className="problem-lines">
          {lines.map(({ number, before, marked, after }) => (
            <span key={number} className="problem-line" data-here={number === line || undefined}>
              <span className="problem-number">{number}</span>
              <code dir="auto">
                {before}
                {number === line && <mark>{marked || ' '}</mark>}
                {after}
              </code>
            </span>
          ))}
        </pre>
      )}
      <p className="problem-hint">
        <b>{problems.hint}</b> <WithCode text={hint} />
      </p>
    </>
  )
}
