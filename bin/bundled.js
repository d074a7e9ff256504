/*
 * Runs a script of this project as one bundle, which Node starts several times as fast as tsx, since that compiles one module after the
 * other. esbuild makes the bundles of all such scripts at once in a fifth of a second, and only when something has changed.
 *
 *   node bin/bundled.js bin/check.ts [arguments of the script]
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const SCRIPTS = ['bin/check.ts', 'lib/course/helper-process.ts']
/** What decides how they are bundled, beside what they import. */
const SETTINGS = ['bin/bundled.js', 'package-lock.json', 'tsconfig.json']

const HOUR = 3600_000

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, '.lectern/bundled')
const notes = path.join(folder, 'bundled.json')

/** A fingerprint of files; undefined when one of them is gone. */
function fingerprint(files) {
  const hash = createHash('sha256')
  try {
    for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)))
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** Whether the bundles are made of what the files are now. */
function isCurrent() {
  try {
    const { files, made } = JSON.parse(readFileSync(notes, 'utf8'))
    return fingerprint(files) === made
  } catch {
    return false
  }
}

/** Others may be running the same. */
function write(file, contents) {
  const draft = `${file}.${process.pid}.tmp`
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(draft, contents)
  renameSync(draft, file)
}

/** Removes what earlier versions left, unless it is so young that a process may still load it. */
function tidy(made) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name)
    const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (file.endsWith('.js') && !made.has(file) && Date.now() - mtimeMs > HOUR) rmSync(file, { force: true })
  }
}

async function bundle() {
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: SCRIPTS.map((script) => path.join(root, script)),
    absWorkingDir: root,
    outdir: folder,
    outbase: root,
    write: false,
    metafile: true,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What a script imports when it needs it stays apart.
    splitting: true,
  })
  for (const { path: file, contents } of outputFiles) write(file, contents)
  tidy(new Set(outputFiles.map(({ path: file }) => file)))
  const files = [...SETTINGS, ...Object.keys(metafile.inputs)]
  write(notes, JSON.stringify({ files, made: fingerprint(files) }))
}

if (!isCurrent()) await bundle()
const [node, , script = '', ...given] = process.argv
const bundled = path.join(folder, script.replace(/\.ts$/, '.js'))
process.argv = [node ?? process.execPath, bundled, ...given]
await import(pathToFileURL(bundled).href)
