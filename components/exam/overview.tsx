import { type KeyboardEvent, useState } from 'react'
import { examTaking as words } from '@/wording'
import type { QuestionState } from './question-state'

export type Cell = { key: string; state: QuestionState; flagged: boolean }

type Props = {
  cells: readonly Cell[]
  /** Index of the question that is shown. */
  at: number
  go: (to: number) => void
}

/** All questions at a glance. One of them is in the order of Tab, and the arrow keys reach the others. */
export function Overview({ cells, at, go }: Props) {
  const [focused, setFocused] = useState<number>()
  const count = (state: QuestionState) => cells.filter((cell) => cell.state === state).length
  const sums = [
    words.sums.answered(count('answered')),
    count('partly') > 0 && words.sums.partly(count('partly')),
    words.sums.open(count('open')),
    words.sums.flagged(cells.filter(({ flagged }) => flagged).length),
  ]
  return (
    <section className="exam-overview" aria-labelledby="overview">
      <h2 id="overview">{words.overview}</h2>
      <div role="toolbar" aria-labelledby="overview" className="exam-cells" onKeyDown={walk}>
        {cells.map(({ key, state, flagged }, n) => (
          <button
            key={key}
            type="button"
            className="exam-cell"
            data-state={state}
            data-flagged={flagged || undefined}
            aria-label={words.cell(n + 1, words.states[state], flagged)}
            aria-current={n === at ? 'true' : undefined}
            tabIndex={n === (focused ?? at) ? undefined : -1}
            onFocus={() => setFocused(n)}
            onBlur={() => setFocused(undefined)}
            onClick={() => go(n)}
          >
            {n + 1}
          </button>
        ))}
      </div>
      <p className="fine">{sums.filter(Boolean).join(' · ')}</p>
    </section>
  )
}

/** Moves the focus along the row or to the row above or below; Home and End lead to the ends. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const from = cells.indexOf(event.target as HTMLElement)
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const row = cells.filter(({ offsetTop }) => offsetTop === cells[0]?.offsetTop).length
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: row,
    ArrowUp: -row,
    Home: -from,
    End: cells.length - 1 - from,
  }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  cells[from + step]?.focus()
}
