import { type FSWatcher, readdirSync, watch } from 'node:fs'
import path from 'node:path'

/**
 * Calls when something in a folder, or in a folder in it, has changed, hidden files aside: those are of editors and of version control. Gives what ends it.
 *
 * Node's own recursive watching loses on Linux a file that is replaced by another of its name, as many editors save.
 */
export function watchFolder(dir: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const follow = () => {
    const inside = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
    const folders = [dir, ...inside.map((entry) => path.join(entry.parentPath, entry.name))]
    for (const folder of folders.filter((folder) => !watchers.has(folder) && !isHidden(path.relative(dir, folder)))) {
      const watcher = watch(folder, (event, file) => {
        if (file !== null && isHidden(file)) return
        if (event === 'rename') follow()
        onChange()
      })
      // A folder that is gone.
      watcher.on('error', () => forget(folder))
      watchers.set(folder, watcher)
    }
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder)
  }
  follow()
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder)
  }
}

const isHidden = (name: string) => name.split(path.sep).some((part) => part.startsWith('.'))
