import { chmod, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file so that no one ever reads half of it; its permissions stay. */
export async function writeWhole(file: string, text: string): Promise<void> {
  // Hidden, so that whoever watches the folder sees one change.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  const before = await stat(file).catch(() => undefined)
  await writeFile(draft, text)
  if (before) await chmod(draft, before.mode)
  await rename(draft, file)
}
