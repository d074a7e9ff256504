'use client'
import { print as words } from '@/wording'
import { island } from '../island'

/** Opens the browser's own dialog for printing. */
export const PrintButton = island('print-button', function PrintButton() {
  return (
    <button type="button" className="button button-print" onClick={() => print()}>
      {words.button}
    </button>
  )
})
