import { Children, isValidElement, type ReactNode } from 'react'
import { TimeScale } from './time-scale'

type EntryProps = { when: string; children: ReactNode }

/** What happened when, as a list; above it a scale where the dates can be read as years. */
export function Timeline({ title, children }: { title?: string; children: ReactNode }) {
  const when = Children.toArray(children).flatMap((child) =>
    isValidElement<EntryProps>(child) && child.type === TimelineEntry ? [child.props.when] : [],
  )
  return (
    <figure className="timeline">
      {title && <figcaption>{title}</figcaption>}
      <TimeScale when={when} />
      <ol>{children}</ol>
    </figure>
  )
}

export function TimelineEntry({ when, children }: EntryProps) {
  return (
    <li>
      <b className="timeline-when">{when}</b>
      <div>{children}</div>
    </li>
  )
}
