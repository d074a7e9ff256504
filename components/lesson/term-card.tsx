import { glossary } from '@/wording'
import { Html } from '../html'
import type { Foreign } from '../written'

type Props = { id: string; term: string; definition: string } & Foreign<'term' | 'definition'>

/** The card that a term opens. `definition` is inline HTML. */
export function TermCard({ id, term, definition, foreign }: Props) {
  return (
    <div popover="auto" className="card" id={`term-${id}`} role="dialog" aria-labelledby={`term-${id}-label`}>
      <p className="card-term" id={`term-${id}-label`} {...foreign?.term}>
        {term}
      </p>
      <Html as="p" html={definition} {...foreign?.definition} />
      <p className="card-links">
        <a href={`/glossary/#${id}`}>{glossary.open}</a>
      </p>
    </div>
  )
}
