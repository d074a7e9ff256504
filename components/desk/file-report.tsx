import { refusal, results } from '../wording/desk'
import type { Listed, Results, Work } from './use-results'

type Props = { work: Work; refused: Listed[]; found: Results | null }

/** What is being done, what came of it, and which files were not used and why. */
export function FileReport({ work, refused, found }: Props) {
  return (
    <>
      <p role="status" className="desk-status">
        {said(work, refused, found)}
      </p>
      {typeof work === 'object' && <progress value={work.done} max={work.of} aria-hidden="true" />}
      {found && work === 'none' && <Notes found={found} />}
      {refused.length > 0 && (
        <details className="refused">
          <summary>{results.refusedTitle(refused.length)}</summary>
          <ul>
            {refused.map(({ id, name, problem }) => (
              <li key={id}>
                <b>{name}</b>:{' '}
                {problem.code === 'damaged' ? refusal.damaged(problem.faults.length) : refusal[problem.code]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function said(work: Work, refused: Listed[], found: Results | null): string {
  if (work === 'loading') return results.loading
  if (work === 'calculating') return results.calculating
  if (work === 'failed') return results.noQuestions
  if (typeof work === 'object') return results.reading(work.done, work.of)
  if (found) return results.done(found.students.length, filesOf(found))
  return refused.length > 0 ? results.nothing : ''
}

const filesOf = ({ students }: Results) => students.reduce((sum, { files }) => sum + files.length, 0)

function Notes({ found }: { found: Results }) {
  const merged = filesOf(found) - found.students.length
  const all = found.tests.find(({ test }) => test.of === 'course')?.columns ?? []
  const changed = all.reduce((sum, column) => sum + column.changed, 0)
  const gone = all.reduce((sum, column) => sum + column.gone, 0)
  return (
    <>
      {merged > 0 && <p className="fine">{results.merged(merged)}</p>}
      {changed + gone > 0 && <p className="fine">{results.apart(changed, gone)}</p>}
    </>
  )
}
