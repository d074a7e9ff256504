import { source } from '@/wording'

/** What a citation shows: the number of a paragraph, or the label of a part that has none ("standfirst"). */
export function citeMark(label: string): string {
  return /\d+$/.exec(label)?.[0] ?? label
}

/** A citation in prose; opens the card of its note. */
export function Cite({ id, label }: { id: string; label: string }) {
  return (
    // A button may begin a line; this box, with its style, keeps it with the word that it belongs to.
    <span className="cited">
      <button
        type="button"
        className="cite"
        popoverTarget={`note-${id}`}
        aria-label={source.cite(label)}
        data-note={id}
      >
        {citeMark(label)}
      </button>
    </span>
  )
}
