import type { ComponentProps } from 'react'
import { Inserted } from './inserted'

/** The name of a part of the course in the first cell of its row, and where it leads. */
export type RowNameProps = ComponentProps<typeof Inserted> & { href?: string | undefined }

export function RowName({ href, ...name }: RowNameProps) {
  if (href === undefined) return <Inserted {...name} />
  return (
    <a href={href}>
      <Inserted {...name} />
    </a>
  )
}
