import { source } from '@/wording'
import type { Written } from '../written'

/** What a citation shows: the number of a paragraph, or the label of a part that has none ("standfirst"). */
export function citeMark(label: string): string {
  return /\d+$/.exec(label)?.[0] ?? label
}

/** A citation in prose; opens the card of its note. `amid` is the page's language, where the prose is in another. */
export function Cite({ id, label, amid }: { id: string; label: string; amid?: Written }) {
  return (
    // A button may begin a line; this box, with its style, keeps it with the word that it belongs to.
    <span className="cited">
      <button type="button" className="cite" popoverTarget={`note-${id}`} aria-label={source.cite(label)} {...amid}>
        {citeMark(label)}
      </button>
    </span>
  )
}
