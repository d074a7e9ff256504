import { problems } from '../wording/desk'

export type Problem = {
  file: string
  line: number
  column: number
  severity: 'error' | 'warning'
  rule: string
  message: string
  hint: string
}

/** What an author sees in place of a lesson that has errors: each problem, where it stands and how to mend it. */
export function Problems({ found }: { found: Problem[] }) {
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{problems.title(found.length)}</h2>
      <p>{problems.intro}</p>
      <ol>
        {found.map(({ file, line, column, severity, rule, message, hint }) => (
          <li key={`${file}:${line}:${column} ${rule} ${message}`}>
            <p className="problem-place">
              <code>
                {file}:{line}:{column}
              </code>{' '}
              <span className={`problem-${severity}`}>{problems[severity]}</span> <code>{rule}</code>
            </p>
            <p>{message}</p>
            <p className="problem-hint">
              <b>{problems.hint}</b> {hint}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
