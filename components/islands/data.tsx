'use client'
import { useProgress } from '@/lib/progress/use-progress'
import { settings } from '@/wording'
import { island } from '../island'
import { EraseAll } from '../progress/erase-all'
import { ExportFile } from '../progress/export-file'
import { ImportFile } from '../progress/import-file'

/** What a student can do with the data that this browser keeps of them. */
export const Data = island('data', function Data() {
  const answers = useProgress((state) => state.events.filter((event) => event.type === 'answered').length)
  return (
    <div className="data">
      <section aria-labelledby="export">
        <h2 id="export">{settings.exportTitle}</h2>
        <p>{settings.exportText}</p>
        <p>{settings.kept(answers)}</p>
        <ExportFile />
      </section>
      <section aria-labelledby="import">
        <h2 id="import">{settings.importTitle}</h2>
        <p>{settings.importText}</p>
        <ImportFile />
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase">{settings.eraseTitle}</h2>
        <p>{settings.eraseText}</p>
        <EraseAll />
      </section>
    </div>
  )
})
