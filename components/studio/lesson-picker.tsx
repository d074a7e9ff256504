import { type FormEvent, useRef, useState } from 'react'
import { studio } from '../wording/studio'
import type { StudioProps } from './studio'
import type { StudioActions } from './studio-actions'

type Props = Pick<StudioProps, 'lessons' | 'others'> & { file: string | undefined; create: StudioActions['create'] }

const open = (file: string) => location.assign(`?lesson=${encodeURIComponent(file)}`)

/** Which file is open, and a way to begin a lesson. Leaving one that is not saved asks first, as leaving any page does. */
export function LessonPicker({ lessons, others, file, create }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string>()

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const title = new FormData(event.currentTarget).get('title')
    const created = await create(String(title ?? ''))
    if ('problem' in created) return setProblem(created.problem)
    dialog.current?.close()
    open(created.file)
  }

  return (
    <>
      <label className="studio-lesson">
        <span className="visually-hidden">{studio.file}</span>
        <select value={file} onChange={(event) => open(event.target.value)}>
          <optgroup label={studio.lessons}>
            {lessons.map(({ file, title }) => (
              <option key={file} value={file}>
                {Number.parseInt(file, 10)} · {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={studio.course}>
            {others.map((file) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {studio.newLesson}
      </button>
      <dialog ref={dialog} className="studio-dialog" aria-labelledby="new-lesson">
        <form onSubmit={add}>
          <h2 id="new-lesson">{studio.newLesson}</h2>
          <label>
            {studio.newTitle}
            <input name="title" required autoComplete="off" dir="auto" />
          </label>
          <p role="status">{problem}</p>
          <div className="buttons">
            <button type="submit" className="button">
              {studio.create}
            </button>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {studio.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
