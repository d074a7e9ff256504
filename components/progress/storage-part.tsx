import { useState } from 'react'
import { backups, charactersStored, removeBackups } from '@/lib/progress/stored'
import { useProgress } from '@/lib/progress/use-progress'
import { settings, storing as words } from '@/wording'
import { useFocusNext } from '../quiz/use-focus-next'
import { saveText } from './save-file'
import { usePersistence } from './use-persistence'

/** What this browser keeps of the student, how sure that is, and what it could not read. */
export function StoragePart() {
  // Each change writes, so that each is a reason to look again.
  const loaded = useProgress((state) => state.loaded)
  useProgress((state) => state.events)
  const characters = loaded ? charactersStored() : 0
  const { persistence, usage, ask } = usePersistence()
  // Buttons that go leave the focus to what is said of it.
  const focusNext = useFocusNext()
  const [, setRemoved] = useState(false)
  const unread = loaded ? backups() : []
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{words.title}</h2>
      <p>{characters > 0 ? words.record(characters) : words.nothing}</p>
      {usage > 0 && <p>{words.usage(usage)}</p>}
      <p id="persistence" role="status" tabIndex={-1}>
        {words.persistence[persistence]}
      </p>
      {persistence === 'not-kept' && (
        <button
          type="button"
          className="button"
          onClick={() => {
            focusNext(() => document.getElementById('persistence'))
            void ask()
          }}
        >
          {words.ask}
        </button>
      )}
      {unread.length > 0 && (
        <>
          <p>{words.unread}</p>
          <ul>
            {unread.map((one) => (
              <li key={one.key}>
                <button
                  type="button"
                  className="button"
                  onClick={() => saveText(`${settings.fileName}-unread.json`, one.text)}
                >
                  {words.saveUnread(one.at)}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button"
            onClick={() => {
              removeBackups()
              focusNext(() => document.getElementById('persistence'))
              setRemoved(true)
            }}
          >
            {words.removeUnread}
          </button>
        </>
      )}
    </section>
  )
}
