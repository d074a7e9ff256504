import { useEffect, useRef } from 'react'
import { detail } from '../wording/desk'
import type { AnalysedItem } from './analysis'
import { ItemFacts } from './item-facts'

type Props = {
  shown: AnalysedItem
  place: string
  href: string
  onClose: () => void
  /** To the question before or after, in the order of the table; undefined where there is none. */
  onPrevious?: () => void
  onNext?: () => void
}

/** All that is known of one question, over the page. */
export function ItemDetail({ shown, place, href, onClose, onPrevious, onNext }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="detail" aria-labelledby="detail-title" onClose={onClose}>
      <ItemFacts key={shown.item.key} shown={shown} place={place} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {detail.close}
        </button>
        <button type="button" className="button" disabled={!onPrevious} onClick={onPrevious}>
          {detail.previous}
        </button>
        <button type="button" className="button" disabled={!onNext} onClick={onNext}>
          {detail.next}
        </button>
        <a className="button" href={href}>
          {detail.inLesson}
        </a>
      </div>
    </dialog>
  )
}
