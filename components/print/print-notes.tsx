import { source as wording, print as words } from '@/wording'
import { Html } from '../html'
import { type Claim, Claims } from '../lesson/claims'

type Source = {
  title: string
  author?: string
  publisher: string
  /** As readers write it. */
  date: string
  url: string
}

type Props = {
  /** In the order in which they are first cited: their place is their number. */
  notes: { id: string; label: string; section?: string; claims: Claim[] }[]
  terms: { id: string; term: string; definition: string }[]
  sources: Source[]
  /** Language and direction of all of them, where they are not the page's. */
  language: { lang?: string; dir?: 'ltr' | 'rtl' }
}

/** What stands at the end of a handout: the paragraphs that its numbers cite, with the voices; the terms; and where it comes from. */
export function PrintNotes({ notes, terms, sources, language }: Props) {
  return (
    <>
      {notes.length > 0 && (
        <section className="print-notes">
          <h3>{words.notes}</h3>
          <ol {...language}>
            {notes.map(({ id, label, section, claims }) => (
              <li key={id} id={`note-${id}`}>
                <b>{section ? `${label}, ${section}` : label}</b>
                <Claims claims={claims} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {terms.length > 0 && (
        <section className="print-notes">
          <h3>{words.terms}</h3>
          <dl {...language}>
            {terms.map(({ id, term, definition }) => (
              <div key={id}>
                <dt>{term}</dt>
                <Html as="dd" html={definition} />
              </div>
            ))}
          </dl>
        </section>
      )}
      {sources.length > 0 && (
        <section className="print-notes">
          <h3>{wording.title}</h3>
          {sources.map(({ title, author, publisher, date, url }) => (
            <p key={url} {...language}>
              {author && `${author}, `}
              <cite>{title}</cite>, {publisher}, {date}. <span dir="ltr">{url}</span>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
