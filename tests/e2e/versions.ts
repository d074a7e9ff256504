import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeWorker } from '@/lib/publish/offline/write'
import { SITE } from './site'

/** A copy of the published site, to be changed and thrown away. */
export async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(path.resolve('.lectern/site-'))
  // Compressed copies would have to be changed too.
  await cp(SITE, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) })
  return folder
}

/** The name of a module up to its hash. */
const MODULE = /\b([\w-]+)\.(?=[0-9A-Z]{8}\.js\b)/g

/** What every page of the new version says. */
export const NEW = 'New edition'

/**
 * Puts a new version of the site in the place of the old one: each page says something new, and each module has another
 * name, so that those of the old version are gone.
 */
export async function publishAnew(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file))
  for (const file of files.filter((name) => /\.(html|js)$/.test(name))) {
    const text = (await readFile(file, 'utf8')).replace(MODULE, '$1.new')
    await writeFile(file, text.replace('<main ', `<p>${NEW}</p><main `))
    await rename(file, file.replace(MODULE, '$1.new'))
  }
  for (const file of files.filter((name) => /kept\.[\w-]+\.json$/.test(name))) await rm(file)
  await writeWorker(folder)
}
