import type { ReactNode } from 'react'

/** Its child is a numbered list: steps to be taken one after another. */
export function Steps({ children }: { children: ReactNode }) {
  return <div className="steps">{children}</div>
}
