import { punctuation as marks, source as wording, print as words } from '@/wording'
import { Html } from '../html'
import { type Claim, Claims } from '../lesson/claims'
import type { Foreign } from '../written'

type Source = Foreign<'title' | 'publisher' | 'author'> & {
  title: string
  author?: string
  publisher: string
  /** As readers write it. */
  date: string
  url: string
}

type Props = {
  /** In the order in which they are first cited: their place is their number. */
  notes: ({ id: string; label: string; section?: string; claims: Claim[] } & Foreign<'label' | 'section'>)[]
  terms: ({ id: string; term: string; definition: string } & Foreign<'term' | 'definition'>)[]
  sources: Source[]
}

/** What stands at the end of a handout: the paragraphs that its numbers cite, with the voices; the terms; and where it comes from. */
export function PrintNotes({ notes, terms, sources }: Props) {
  return (
    <>
      {notes.length > 0 && (
        <section className="print-notes">
          <h3>{words.notes}</h3>
          <ol>
            {notes.map(({ id, label, section, claims, foreign }) => (
              <li key={id} id={`note-${id}`}>
                <b>
                  <span {...foreign?.label}>{label}</span>
                  {section && (
                    <>
                      {marks.comma}
                      <span {...foreign?.section}>{section}</span>
                    </>
                  )}
                </b>
                <Claims claims={claims} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {terms.length > 0 && (
        <section className="print-notes">
          <h3>{words.terms}</h3>
          <dl>
            {terms.map(({ id, term, definition, foreign }) => (
              <div key={id}>
                <dt {...foreign?.term}>{term}</dt>
                <Html as="dd" html={definition} {...foreign?.definition} />
              </div>
            ))}
          </dl>
        </section>
      )}
      {sources.length > 0 && (
        <section className="print-notes">
          <h3>{wording.title}</h3>
          {sources.map(({ title, author, publisher, date, url, foreign }) => (
            <p key={url}>
              {author && (
                <>
                  <span {...foreign?.author}>{author}</span>
                  {marks.comma}
                </>
              )}
              <cite {...foreign?.title}>{title}</cite>
              {marks.comma}
              <span {...foreign?.publisher}>{publisher}</span>
              {marks.comma}
              {date}
              {marks.stop} <span dir="ltr">{url}</span>
            </p>
          ))}
        </section>
      )}
    </>
  )
}
