'use client'
import { island } from '../island'
import { ErasePart } from '../progress/erase-part'
import { ExportPart } from '../progress/export-part'
import { ImportPart } from '../progress/import-part'
import type { NamedLesson } from '../progress/named-lessons'
import { StoragePart } from '../progress/storage-part'

/** What a student can do with the data that this browser keeps of them. */
export const Data = island('data', function Data({ lessons }: { lessons: NamedLesson[] }) {
  return (
    <div className="data">
      <StoragePart />
      <ExportPart />
      <ImportPart lessons={lessons} />
      <ErasePart lessons={lessons} />
    </div>
  )
})
