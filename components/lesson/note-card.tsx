import { source } from '@/wording'
import { Inserted } from '../inserted'
import type { Foreign, Written } from '../written'
import { type Claim, Claims } from './claims'

type Props = Foreign<'label' | 'section'> & {
  id: string
  /** "paragraph 7" */
  label: string
  section?: string
  claims: Claim[]
  publisher: string
  /** The language of the publisher's name, where it is not the page's. */
  publisherIn?: Written | undefined
  url: string
}

/** The card that a citation opens: one cited passage of the source in our words. */
export function NoteCard({ id, label, section, claims, foreign, publisher, publisherIn, url }: Props) {
  return (
    <div popover="auto" className="card" id={`note-${id}`} role="dialog" aria-labelledby={`note-${id}-label`}>
      <p className="card-label" id={`note-${id}-label`}>
        <span {...foreign?.label}>{label}</span>{' '}
        {section && (
          <span className="card-section" {...foreign?.section}>
            {section}
          </span>
        )}
      </p>
      <Claims claims={claims} />
      <p className="card-links">
        <a href={`/sources/#${id}`}>{source.inSources}</a>
        <a href={url} rel="noreferrer">
          <Inserted into={source.article} text={publisher} {...publisherIn} />
        </a>
      </p>
    </div>
  )
}
