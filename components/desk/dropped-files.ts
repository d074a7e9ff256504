/**
 * The files that were dropped, those in dropped folders among them. Takes what the drop carries, at once: the browser
 * empties it when the event is over. Of folders, files whose name does not end in .json are left out.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return [...transfer.files]
  const found = await Promise.all(entries.map((entry) => filesIn(entry, true)))
  return found.flat()
}

/** The JSON files of a folder that was chosen, or all files that were chosen by themselves. */
export function chosenFiles(files: FileList | null, folder: boolean): File[] {
  return [...(files ?? [])].filter(({ name }) => !folder || isJson(name))
}

const isJson = (name: string) => /\.json$/i.test(name)

async function filesIn(entry: FileSystemEntry, chosen: boolean): Promise<File[]> {
  if (entry.isFile) {
    if (!chosen && !isJson(entry.name)) return []
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  for (;;) {
    // A browser gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    const files = await Promise.all(some.map((one) => filesIn(one, false)))
    found.push(...files.flat())
  }
}
