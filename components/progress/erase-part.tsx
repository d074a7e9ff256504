import { type ReactNode, useRef, useState } from 'react'
import { lessonOf } from '@/lib/progress/event'
import { erase } from '@/lib/progress/own-data'
import type { ProgressState } from '@/lib/progress/store'
import { useProgress } from '@/lib/progress/use-progress'
import { erasing as words } from '@/wording'
import { LessonName } from './lesson-name'
import { type NamedLesson, nameOf } from './named-lessons'

/** Removes the progress of one lesson or of all, after asking once. */
export function ErasePart({ lessons }: { lessons: readonly NamedLesson[] }) {
  const events = useProgress((state) => state.events)
  const drafts = useProgress((state) => state.drafts)
  const dialog = useRef<HTMLDialogElement>(null)
  const [lesson, setLesson] = useState('')
  const [said, setSaid] = useState<ReactNode>()
  const kept = keptOf({ events, drafts })
  const touched = [...kept.keys()].sort((a, b) => placeOf(a, lessons) - placeOf(b, lessons))
  // What was chosen may have been erased since.
  const chosen = kept.has(lesson) ? lesson : ''
  const named = (into: (name: string) => string) => <LessonName of={chosen} lessons={lessons} into={into} />
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.title}</h2>
      <p>{words.text}</p>
      <div className="erase">
        <label>
          {words.what}
          <select value={chosen} autoComplete="off" onChange={({ currentTarget: { value } }) => setLesson(value)}>
            <option value="">{words.everything}</option>
            {touched.map((id) => (
              <option key={id} value={id}>
                {words.lesson(nameOf(id, lessons), kept.get(id) ?? 0)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
          {words.erase}
        </button>
      </div>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <p id="erase-ask">{chosen ? named(words.askLesson) : words.askAll}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {words.no}
          </button>
          <button
            type="submit"
            className="button button-grave"
            onClick={() => {
              erase(chosen || undefined)
              setSaid(chosen ? named(words.erasedLesson) : words.erasedAll)
            }}
          >
            {words.yes}
          </button>
        </form>
      </dialog>
    </section>
  )
}

/** How many answers are kept of each lesson of which anything is. */
function keptOf({ events, drafts }: Pick<ProgressState, 'events' | 'drafts'>): ReadonlyMap<string, number> {
  const kept = new Map<string, number>()
  for (const event of events)
    if ('question' in event) {
      const lesson = lessonOf(event.question)
      kept.set(lesson, (kept.get(lesson) ?? 0) + (event.type === 'answered' ? 1 : 0))
    }
  for (const key of Object.keys(drafts)) if (!kept.has(lessonOf(key))) kept.set(lessonOf(key), 0)
  return kept
}

/** Where a lesson stands in the course; those that it does not have come last. */
const placeOf = (lesson: string, lessons: readonly NamedLesson[]) =>
  lessons.find(({ id }) => id === lesson)?.number ?? Number.MAX_SAFE_INTEGER
