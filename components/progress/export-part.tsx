import { useState } from 'react'
import { answersFrom, savedAt } from '@/lib/progress/reminder'
import { useProgress } from '@/lib/progress/use-progress'
import { settings as words } from '@/wording'
import { saveProgress } from './save-file'

/** Where a student takes their progress along, and sees how old their last copy is. */
export function ExportPart() {
  const loaded = useProgress((state) => state.loaded)
  const events = useProgress((state) => state.events)
  const [said, setSaid] = useState('')
  const saved = loaded ? savedAt() : 0
  const answers = answersFrom(events, 0)
  return (
    <section aria-labelledby="export">
      <h2 id="export">{words.exportTitle}</h2>
      <p>{words.exportText}</p>
      <p>
        {words.kept(answers)}{' '}
        {answers > 0 && (saved > 0 ? words.saved(saved, answersFrom(events, saved)) : words.neverSaved)}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          saveProgress()
          setSaid(words.exported)
        }}
      >
        {words.export}
      </button>
      <p role="status">{said}</p>
    </section>
  )
}
