import { useRef, useState } from 'react'
import { erase } from '@/lib/progress/own-data'
import { settings } from '@/wording'

/** Removes all progress after asking once. */
export function EraseAll() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, setSaid] = useState('')
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {settings.erase}
      </button>
      <p role="status">{said}</p>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <p id="erase-ask">{settings.eraseAsk}</p>
        <form method="dialog" className="buttons">
          <button type="submit" className="button">
            {settings.eraseNo}
          </button>
          <button
            type="submit"
            className="button button-grave"
            onClick={() => {
              erase()
              setSaid(settings.erased)
            }}
          >
            {settings.eraseYes}
          </button>
        </form>
      </dialog>
    </>
  )
}
