/*
 * Runs a script of this project as one bundle. esbuild makes it in a tenth of a second, and Node starts it several times as fast as
 * tsx, which compiles one module after the other.
 *
 *   node bin/bundled.js bin/check.ts [arguments of the script]
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [node, , script = '', ...given] = process.argv
const root = path.join(import.meta.dirname, '..')

const { outputFiles } = await build({
  entryPoints: [path.join(root, script)],
  absWorkingDir: root,
  outdir: '.lectern/bundled',
  write: false,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // What a script imports when it needs it stays apart.
  splitting: true,
})

for (const { path: file, contents } of outputFiles) {
  // Others may be running the same.
  if (existsSync(file) && readFileSync(file).equals(contents)) continue
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.${process.pid}.tmp`, contents)
  renameSync(`${file}.${process.pid}.tmp`, file)
}

const bundle = path.join(root, '.lectern/bundled', `${path.basename(script, '.ts')}.js`)
process.argv = [node ?? process.execPath, bundle, ...given]
await import(pathToFileURL(bundle).href)
