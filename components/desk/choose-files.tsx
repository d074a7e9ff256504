import { type DragEvent, useState } from 'react'
import { results } from '../wording/desk'
import { chosenFiles, droppedFiles } from './dropped-files'

type Props = { onFiles: (files: File[]) => void }

/** Where files are dropped, and two buttons that do the same. */
export function ChooseFiles({ onFiles }: Props) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  return (
    // Dropping is a second way; the buttons within are the one for everybody.
    <fieldset
      className="drop"
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={async (event) => {
        drag(event)
        onFiles(await droppedFiles(event.dataTransfer))
      }}
    >
      <legend>{results.drop}</legend>
      <div className="buttons">
        <FileButton label={results.chooseFiles} onFiles={onFiles} />
        <FileButton label={results.chooseFolder} onFiles={onFiles} folder />
      </div>
    </fieldset>
  )
}

function FileButton({ label, folder = false, onFiles }: Props & { label: string; folder?: boolean }) {
  return (
    <label className="button file">
      {label}
      <input
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : { accept: '.json,application/json' })}
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files, folder)
          // So that the same files can be chosen again.
          currentTarget.value = ''
          onFiles(files)
        }}
      />
    </label>
  )
}
