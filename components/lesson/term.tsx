import type { ReactNode } from 'react'

/** A word of the glossary in prose; opens the card of its definition. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={`term-${id}`}>
      {children}
    </button>
  )
}
