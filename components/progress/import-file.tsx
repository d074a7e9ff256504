import { type ChangeEvent, useState } from 'react'
import { importFile, readImport } from '@/lib/progress/own-data'
import { fileProblem, settings } from '@/wording'

/** Takes in a progress file and says what came of it. */
export function ImportFile() {
  const [said, setSaid] = useState('')
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (!file) return
    setSaid(settings.reading)
    const text = await file.text()
    // So that the same file can be chosen again.
    currentTarget.value = ''
    setSaid(outcome(text))
  }
  return (
    <>
      <label className="button file">
        {settings.import}
        <input type="file" accept=".json,application/json" onChange={choose} />
      </label>
      <p role="status">{said}</p>
    </>
  )
}

function outcome(text: string): string {
  const preview = readImport(text)
  if ('problem' in preview) {
    const { problem } = preview
    return problem.code === 'damaged' ? fileProblem.damaged(problem.faults.length) : fileProblem[problem.code]
  }
  importFile(preview.file)
  return settings.imported(preview.answers + preview.others)
}
