import { useEffect, useRef } from 'react'
import type { Preview } from '@/lib/progress/import-preview'
import { course } from '@/lib/progress/store'
import { importing as words } from '@/wording'
import { LessonName } from './lesson-name'
import type { NamedLesson } from './named-lessons'

type Props = { preview: Preview; lessons: readonly NamedLesson[]; onAccept: () => void; onCancel: () => void }

/** Says what merging a file would change, before anything is changed. */
export function ImportDialog({ preview, lessons, onAccept, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  // Closed before it goes: only then does the focus return to where it was.
  const leave = (next: () => void) => {
    dialog.current?.close()
    next()
  }
  const { file, answers, known, differing, span, drafts, place } = preview
  const strange = preview.lessons.filter(({ lesson }) => !lessons.some(({ id }) => id === lesson))
  return (
    <dialog ref={dialog} className="preview" aria-labelledby="preview" onCancel={onCancel}>
      <h3 id="preview">{words.previewTitle}</h3>
      <p className="fine">{file.exportedAt === undefined ? words.unknownTime : words.savedAt(file.exportedAt)}</p>
      {file.course !== undefined && file.course !== course && (
        <p className="warning">{words.otherCourse(file.course)}</p>
      )}
      <dl>
        <Line name={words.answers}>
          {words.newAnswers(answers)} {span && words.span(...span)}
          {preview.lessons.length > 0 && (
            <ul>
              {preview.lessons.map(({ lesson, answers }) => (
                <li key={lesson}>
                  <span>
                    <LessonName of={lesson} lessons={lessons} />
                  </span>{' '}
                  <span>{words.newAnswers(answers)}</span>
                </li>
              ))}
            </ul>
          )}
          {strange.length > 0 && <p>{words.strange(strange.length)}</p>}
        </Line>
        {known > 0 && (
          <Line name={words.known}>
            {words.knownText(known)} {differing > 0 && words.differing(differing)}
          </Line>
        )}
        {drafts.come.length + drafts.go.length > 0 && (
          <Line name={words.drafts}>
            {drafts.come.length > 0 && words.draftsCome(drafts.come.length)}{' '}
            {drafts.go.length > 0 && words.draftsGo(drafts.go.length)}
          </Line>
        )}
        {place !== undefined && (
          <Line name={words.place}>
            <LessonName of={place} lessons={lessons} />
          </Line>
        )}
      </dl>
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={() => leave(onAccept)}>
          {words.accept}
        </button>
        <button type="button" className="button" onClick={() => leave(onCancel)}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
