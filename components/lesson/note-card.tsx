import { source } from '@/wording'
import { type Claim, Claims } from './claims'

type Props = {
  id: string
  /** "paragraph 7" */
  label: string
  section?: string
  claims: Claim[]
  publisher: string
  url: string
}

/** The card that a citation opens: one cited passage of the source in our words. */
export function NoteCard({ id, label, section, claims, publisher, url }: Props) {
  return (
    <div popover="auto" className="card" id={`note-${id}`} role="dialog" aria-labelledby={`note-${id}-label`}>
      <p className="card-label" id={`note-${id}-label`}>
        <span>{label}</span> {section && <span className="card-section">{section}</span>}
      </p>
      <Claims claims={claims} />
      <p className="card-links">
        <a href={`/sources/#${id}`}>{source.inSources}</a>
        <a href={url} rel="noreferrer">
          {source.article(publisher)}
        </a>
      </p>
    </div>
  )
}
