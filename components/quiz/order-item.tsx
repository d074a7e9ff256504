import type { Item } from '@/lib/quiz/base'
import type { Verdict } from '@/lib/quiz/result'
import { order as words } from '@/wording'
import { Html } from '../html'
import { Mark } from './mark'
import type { useReordering } from './use-reordering'

type Props = {
  item: Item
  /** Its id in the page. */
  id: string
  first: boolean
  last: boolean
  verdict: Verdict | undefined
  /** How it changes places. */
  by: ReturnType<typeof useReordering>
}

/** An item of a list to be put in order: a handle to drag or to lift, its text, and a button for either way. */
export function OrderItem({ item, id, first, last, verdict, by }: Props) {
  const lifted = by.lifted === item.id
  const text = `${id}/text`
  const ways = [
    { name: 'up', label: words.up, step: -1, end: first, path: 'M4 10l4-4 4 4' },
    { name: 'down', label: words.down, step: 1, end: last, path: 'M4 6l4 4 4-4' },
  ]
  return (
    <li className="order-item" data-lifted={lifted || undefined} data-verdict={verdict}>
      {!verdict && (
        <button
          type="button"
          id={`${id}/handle`}
          className="handle"
          aria-label={words.drag}
          aria-labelledby={`${id}/handle ${text}`}
          aria-pressed={lifted}
          // A pointer drags; a click without one comes from a key.
          onClick={(event) => event.detail === 0 && by.toggle(item.id)}
          onKeyDown={(event) => by.key(item.id, event)}
          onPointerDown={(event) => by.grab(item.id, event)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 4h6M5 8h6M5 12h6" />
          </svg>
        </button>
      )}
      <Html id={text} className="order-text" html={item.html} />
      <Mark verdict={verdict} />
      {(verdict ? [] : ways).map(({ name, label, step, end, path }) => (
        <button
          key={name}
          type="button"
          id={`${id}/${name}`}
          className="step"
          aria-label={label}
          aria-labelledby={`${id}/${name} ${text}`}
          aria-disabled={end || undefined}
          onClick={() => by.step(item.id, step)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </li>
  )
}
