import { status } from '../wording/studio'
import type { Saving } from './use-lesson'

type Props = {
  saving: Saving
  lost: boolean
  /** Something to be told once; `kept`: what was not saved the last time is back. */
  notice: { text: string; kept?: true } | undefined
  stale: boolean
  onDiscard: () => void
  onCompare: () => void
}

/** Whether the lesson is saved, and what its author must know before saving it. */
export function SaveStatus({ saving, lost, notice, stale, onDiscard, onCompare }: Props) {
  return (
    <div className="studio-status" role="status">
      <span data-saving={saving}>{status[saving]}</span>
      {lost && <span className="problem-error">{status.lost}</span>}
      {notice && <span>{notice.text}</span>}
      {notice?.kept && (
        <button type="button" className="plain" onClick={onDiscard}>
          {status.discard}
        </button>
      )}
      {stale && (
        <>
          <span className="problem-error">{status.stale}</span>
          <button type="button" className="plain" onClick={onCompare}>
            {status.compare}
          </button>
        </>
      )}
    </div>
  )
}
