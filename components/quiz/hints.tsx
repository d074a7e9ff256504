import { frame as words } from '@/wording'
import { Html } from '../html'
import { numbered } from './numbered'

/** The hints opened so far; one that comes is read out. */
export function Hints({ hints, of, live }: { hints: string[]; of: number; live: 'polite' | 'off' }) {
  return (
    <div className="hints" aria-live={live}>
      {numbered(hints).map(({ thing, n }) => (
        <div key={n} className="hint">
          <p className="label">{words.hintLabel(n + 1, of)}</p>
          <Html as="div" html={thing} />
        </div>
      ))}
    </div>
  )
}
