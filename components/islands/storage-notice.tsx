'use client'
import { useStorageProblem } from '@/lib/progress/use-progress'
import { storageProblem } from '@/wording'
import { island } from '../island'

/** Says when answers are not, or not wholly, kept in this browser. */
export const StorageNotice = island('storage-notice', function StorageNotice() {
  const problem = useStorageProblem()
  return (
    <div role="status" className="storage-notice">
      {problem && <p>{storageProblem[problem.code]}</p>}
    </div>
  )
})
