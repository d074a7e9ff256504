import { type ChangeEvent, useState } from 'react'
import { changesNothing, type Preview } from '@/lib/progress/import-preview'
import { canUndoImport, importFile, type Refusal, readImport, undoImport } from '@/lib/progress/own-data'
import { useLoaded } from '@/lib/progress/use-progress'
import { importing as words } from '@/wording'
import { ImportDialog } from './import-dialog'
import { ImportRefusal } from './import-refusal'
import type { NamedLesson } from './named-lessons'

/** What came of the file chosen last, or of undoing that. */
type State = { said?: string; preview?: Preview; refusal?: Refusal }

/** Takes in a progress file: shows what it would change, merges it when that is wanted, and can undo that. */
export function ImportPart({ lessons }: { lessons: readonly NamedLesson[] }) {
  const loaded = useLoaded()
  const [{ said, preview, refusal }, setState] = useState<State>({})

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (!file) return
    setState({ said: words.reading })
    const text = await file.text()
    // So that the same file can be chosen again.
    currentTarget.value = ''
    const result = await readImport(text)
    if ('problem' in result) setState({ refusal: result.problem })
    else if (changesNothing(result)) setState({ said: words.nothingNew(result.known) })
    else setState({ preview: result })
  }

  return (
    <section aria-labelledby="import">
      <h2 id="import">{words.title}</h2>
      <p>{words.text}</p>
      <div className="buttons">
        <label className="button file">
          {words.choose}
          <input type="file" accept=".json,application/json" onChange={choose} />
        </label>
        {loaded && canUndoImport() && (
          <button
            type="button"
            className="button"
            onClick={() => {
              undoImport()
              setState({ said: words.undone })
              document.querySelector<HTMLElement>('.file input')?.focus()
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      <div role="alert">{refusal && <ImportRefusal refusal={refusal} />}</div>
      {preview && (
        <ImportDialog
          preview={preview}
          lessons={lessons}
          onCancel={() => setState({ said: words.cancelled })}
          onAccept={() => {
            importFile(preview.file)
            setState({ said: words.done(preview.answers) })
          }}
        />
      )}
    </section>
  )
}
