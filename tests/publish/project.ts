import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Writes files to a new folder below the project, where packages are found; it goes when the test ends. */
export async function project(files: Record<string, string>): Promise<string> {
  await mkdir('.lectern', { recursive: true })
  const folder = await mkdtemp(path.resolve('.lectern/test-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
  return folder
}

/** An island as the project defines one. */
export const islandFile = (name: string, exported: string, before = '', body = 'return <p>Text</p>') => `'use client'
${before}
const island = (name: string, client: () => unknown) => Object.assign(client, { client })
export const ${exported} = island('${name}', () => { ${body} })
`
