import { exportProgress } from '@/lib/progress/own-data'
import { markSaved } from '@/lib/progress/reminder'
import { course } from '@/lib/progress/store'
import { settings } from '@/wording'

/** Gives the student a file with all their progress. */
export function saveProgress(): void {
  saveText(`${settings.fileName}-${course}-${today()}.json`, exportProgress())
  markSaved()
}

/** Gives the student a text as a file. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** The day it is here, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}
