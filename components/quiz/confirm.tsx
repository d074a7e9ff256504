import { useRef } from 'react'

type Props = {
  /** Of the question it asks. */
  id: string
  /** Of the button that asks it, and of the one that goes on. */
  label: string
  question: string
  text: string
  no: string
  yes: () => void
}

/** A button that asks before it does what can't be taken back. */
export function Confirm({ id, label, question, text, no, yes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id} aria-describedby={`${id}/text`}>
        <p id={id} className="confirm-question">
          {question}
        </p>
        <p id={`${id}/text`}>{text}</p>
        <form method="dialog" className="actions">
          <button type="submit" className="button">
            {no}
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              dialog.current?.close()
              yes()
            }}
          >
            {label}
          </button>
        </form>
      </dialog>
    </>
  )
}
