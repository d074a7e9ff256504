import { glossary } from '@/wording'
import { Html } from '../html'

/** The card that a term opens. `definition` is inline HTML. */
export function TermCard({ id, term, definition }: { id: string; term: string; definition: string }) {
  return (
    <div popover="auto" className="card" id={`term-${id}`} role="dialog" aria-labelledby={`term-${id}-label`}>
      <p className="card-term" id={`term-${id}-label`}>
        {term}
      </p>
      <Html as="p" html={definition} />
      <p className="card-links">
        <a href={`/glossary/#${id}`}>{glossary.open}</a>
      </p>
    </div>
  )
}
