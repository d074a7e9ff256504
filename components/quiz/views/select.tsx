import { type KeyboardEvent, useState } from 'react'
import { gradeSelect, type SelectQuestion } from '@/lib/quiz/kinds/select'
import { select as words } from '@/wording'
import { Html } from '../../html'
import type { KindOfQuestion, ViewProps } from '../kind'
import { Mark } from '../mark'
import { numbered } from '../numbered'
import { toggled } from '../options'
import { foundOf } from '../picks'

/*
 * Every part is a checkbox whose label is its text, so the passage reads as running text and a pick works before any
 * script has come. Words are many: only one is in the order of Tab, and the arrow keys reach the others.
 */
function View({ question, id, response, parts, respond }: ViewProps<SelectQuestion>) {
  const [at, setAt] = useState(() => firstOf(question))
  const picked = response?.picked ?? []
  const roving = question.unit === 'word'
  return (
    <div className="tokens" data-unit={question.unit}>
      {numbered(question.paragraphs).map(({ thing: pieces, n }) => (
        <p key={n}>
          {numbered(pieces).map(({ thing: piece, n: i }) => {
            if (!('id' in piece)) return <Html key={i} html={piece.html} />
            const verdict = parts?.get(piece.id)?.verdict
            return (
              <label key={piece.id} className="token" data-verdict={verdict}>
                <input
                  id={`${id}/${piece.id}`}
                  type="checkbox"
                  value={piece.id}
                  checked={picked.includes(piece.id)}
                  tabIndex={roving && piece.id !== at ? -1 : undefined}
                  onFocus={() => setAt(piece.id)}
                  onKeyDown={walk}
                  onChange={({ currentTarget: { checked } }) =>
                    respond((before) => ({
                      kind: 'select',
                      picked: toggled(before?.picked ?? [], piece.id, checked, true),
                    }))
                  }
                />
                <Html html={piece.html} className="token-text" />
                <Mark verdict={verdict} />
              </label>
            )
          })}
        </p>
      ))}
    </div>
  )
}

function firstOf({ paragraphs }: SelectQuestion): string | undefined {
  for (const piece of paragraphs.flat()) if ('id' in piece) return piece.id
  return undefined
}

/** Moves the focus to the part before or behind, along the direction of the text. */
function walk(event: KeyboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget
  const forward = getComputedStyle(input).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
  const all = [...(input.closest('.tokens')?.querySelectorAll('input') ?? [])]
  const next = all[all.indexOf(input) + (event.key === forward ? 1 : -1)]
  event.preventDefault()
  next?.focus()
}

export const select: KindOfQuestion<SelectQuestion> = {
  View,
  grade: gradeSelect,
  instruction: ({ unit }) => words.instruction[unit],
  scoring: () => words.scoring,
  incomplete: (_, { unit }) => words.empty[unit],
  tally: foundOf,
}
