import { type ChangeEvent, useState } from 'react'
import { type ImportResult, importProgress } from '@/lib/progress/actions'
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
    setSaid(outcome(importProgress(text)))
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

function outcome(result: ImportResult): string {
  if ('added' in result) return settings.imported(result.added)
  const { problem } = result
  return problem.code === 'damaged' ? fileProblem.damaged(problem.rejected) : fileProblem[problem.code]
}
