import type { ReactNode } from 'react'
import { island } from '@/components/island'

// Checked by the type checker: each line below would be a silent loss in the browser.
export function refused() {
  // @ts-expect-error a function does not survive JSON
  island('a', (_: { onPick: () => void }) => null)
  // @ts-expect-error nor does a date
  island('b', (_: { when: Date }) => null)
  // @ts-expect-error nor does a rendered element
  island('c', (_: { title: ReactNode }) => null)
  // @ts-expect-error nor does it deep inside
  island('d', (_: { items: { run: () => void }[] }) => null)
  // @ts-expect-error nor can one tell about unknown
  island('e', (_: { data: unknown }) => null)
  const Counter = island('counter', (_: { start: number }) => null)
  // @ts-expect-error a prop that is missing
  return <Counter />
}

interface Row {
  readonly id: string
  tags: readonly string[]
}
export function accepted() {
  island('f', (_: { rows: Row[]; kind: 'a' | 'b'; map: Record<string, number | null>; late?: boolean }) => null)
  island('g', (_: { children?: ReactNode }) => null)
}
