import { useState } from 'react'
import { answersFrom, countedFrom, MANY, putOff } from '@/lib/progress/reminder'
import { useProgress } from '@/lib/progress/use-progress'
import { reminder as words } from '@/wording'
import { useFocusNext } from '../quiz/use-focus-next'
import { saveProgress } from './save-file'

/** Suggests a copy once much work is in no file yet, and says no more about it once it was saved or put off. */
export function CopyReminder() {
  const loaded = useProgress((state) => state.loaded)
  const events = useProgress((state) => state.events)
  const [said, setSaid] = useState('')
  // The buttons go, so that what is said of it gets the focus.
  const focusNext = useFocusNext()
  const done = (what: string) => {
    setSaid(what)
    focusNext(() => document.getElementById('reminder-said'))
  }
  const answers = loaded ? answersFrom(events, countedFrom()) : 0
  if (answers < MANY)
    return (
      <p id="reminder-said" role="status" tabIndex={-1} className="fine reminder-said">
        {said}
      </p>
    )
  return (
    <aside className="reminder" aria-label={words.label}>
      <p>{words.text(answers)}</p>
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveProgress()
            done(words.saved)
          }}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            putOff()
            done(words.putOff)
          }}
        >
          {words.later}
        </button>
      </div>
    </aside>
  )
}
