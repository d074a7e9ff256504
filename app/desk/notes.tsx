import { coverage as wording } from '@/components/wording/coverage'
import type { CoverageMap, NoteCoverage } from '@/lib/course/coverage-map'
import { Entries, Entry } from './entry'
import { type Cell, Matrix } from './matrix'
import { Place } from './place'

/** Each paragraph of the sources: by lesson at a glance, then where it is taught and which questions test it. */
export function Notes({ map: { notes, lessons } }: { map: CoverageMap }) {
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{wording.notesTitle}</h3>
      {notes.length === 0 ? (
        <p>{wording.noNotes}</p>
      ) : (
        <>
          <p className="fine">{wording.notesIntro}</p>
          <Matrix
            id="notes"
            caption={wording.notesCaption}
            corner={wording.paragraph}
            all={wording.all}
            columns={lessons.map(({ id, number, title }) => ({ id, text: String(number), title }))}
            rows={notes.map((note) => ({
              id: note.id,
              text: note.label,
              href: `#note-${note.id}`,
              coverage: note.coverage,
              cells: lessons.map(({ id, number }) => cellOf(note, id, number)),
              total: note.questions.length,
            }))}
          />
          <h4>{wording.detail}</h4>
          <Entries tick="only-notes">
            {notes.map((note) => (
              <Entry
                key={note.id}
                id={`note-${note.id}`}
                title={note.label}
                coverage={note.coverage}
                place={note}
                taught={passagesOf(note, lessons)}
                questions={note.questions}
                lessons={lessons}
              >
                <p>
                  <a href={note.href}>{wording.inSources}</a>
                </p>
              </Entry>
            ))}
          </Entries>
        </>
      )}
    </section>
  )
}

/** Leads to where the lesson teaches the paragraph or, if it only asks, to the first question. */
function cellOf({ passages, questions }: NoteCoverage, lesson: string, number: number): Cell {
  const asked = questions.filter((question) => question.lesson === lesson)
  const taught = passages.find((passage) => passage.lesson === lesson)
  const href = taught?.href ?? asked[0]?.href
  if (href === undefined) return null
  return {
    text: asked.length > 0 ? String(asked.length) : '·',
    label: wording.cell(asked.length, taught !== undefined, number),
    href,
  }
}

function passagesOf({ passages }: NoteCoverage, lessons: CoverageMap['lessons']) {
  return passages.map(({ lesson, title, href, file, line }) => {
    const { number = 0, lang, dir } = lessons.find(({ id }) => id === lesson) ?? {}
    return (
      <li key={href}>
        <a href={href} lang={lang} dir={dir}>
          {wording.passage(number, title)}
        </a>{' '}
        <Place file={file} line={line} />
      </li>
    )
  })
}
