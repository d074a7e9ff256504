import type { ReactNode } from 'react'
import { callout } from '@/wording'

type Props = { kind?: keyof typeof callout; title?: string; children: ReactNode; labelIn?: string | undefined }

/** A remark beside the argument: a note, a caution, a word on whose voice speaks or on how far the evidence goes. `labelIn` is the page's language, where the text is in another. */
export function Callout({ kind = 'note', title, children, labelIn }: Props) {
  const label = callout[kind]
  // A name of two languages would be read out in one: where they differ, it is the title alone.
  const name = labelIn ? title : title ? `${label}: ${title}` : label
  return (
    <aside className={`callout callout-${kind}`} aria-label={name}>
      <p className="callout-label">
        <span className="callout-kind" lang={labelIn}>
          {label}
        </span>{' '}
        {title && <strong>{title}</strong>}
      </p>
      {children}
    </aside>
  )
}
