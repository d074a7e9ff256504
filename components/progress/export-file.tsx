import { exportProgress } from '@/lib/progress/own-data'
import { settings } from '@/wording'

/** Gives the student a file with all their progress. */
export function ExportFile() {
  return (
    <button type="button" className="button" onClick={save}>
      {settings.export}
    </button>
  )
}

function save() {
  const url = URL.createObjectURL(new Blob([exportProgress()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${settings.fileName}-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  // The browser reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
