import { useEffect, useRef } from 'react'
import { lineDiff, type Row } from '@/lib/authoring/line-diff'
import { conflict } from '../wording/studio'

type Props = {
  file: string
  mine: string
  theirs: string
  onMine: () => void
  onTheirs: () => void
  onLater: () => void
}

/** So many lines round a difference are shown. */
const AROUND = 2

/** Both texts of a lesson that was changed in two places, and the choice between them. */
export function ConflictDialog({ file, mine, theirs, onMine, onTheirs, onLater }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const later = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // What changes nothing, for whoever goes on typing.
    later.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className="studio-dialog studio-conflict" aria-labelledby="conflict" onClose={onLater}>
      <h2 id="conflict">{conflict.title(file)}</h2>
      <p>{conflict.intro}</p>
      <table className="studio-diff">
        <thead>
          <tr>
            <th scope="col">{conflict.mine}</th>
            <th scope="col">{conflict.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {shortened(lineDiff(mine, theirs)).map(({ at, row, alike }) =>
            row ? (
              <tr key={at} data-changed={row.mine !== row.theirs || undefined}>
                <td dir="auto">{row.mine}</td>
                <td dir="auto">{row.theirs}</td>
              </tr>
            ) : (
              <tr key={at} className="studio-alike">
                <td colSpan={2}>{conflict.alike(alike)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div className="buttons">
        <button type="button" className="button button-grave" onClick={onMine}>
          {conflict.keepMine}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {conflict.takeTheirs}
        </button>
        <button ref={later} type="button" className="button" onClick={onLater}>
          {conflict.later}
        </button>
      </div>
    </dialog>
  )
}

/** Rows with long runs of equal lines told by their number. */
function shortened(rows: Row[]): { at: number; row?: Row; alike: number }[] {
  const differs = ({ mine, theirs }: Row) => mine !== theirs
  const near = (at: number) => rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(differs)
  const shown: { at: number; row?: Row; alike: number }[] = []
  rows.forEach((row, at) => {
    const last = shown.at(-1)
    if (near(at)) shown.push({ at, row, alike: 0 })
    else if (last && !last.row) last.alike++
    else shown.push({ at, alike: 1 })
  })
  return shown
}
