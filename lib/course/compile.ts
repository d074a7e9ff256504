import path from 'node:path'
import type { Code } from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { bundleMDX } from 'mdx-bundler'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import type { Processor } from 'unified'
import { VFile } from 'vfile'
import { bodyTree } from './body-tree'
import { type Cache, openCache } from './cache'
import type { Lesson } from './course'
import { currentSnapshot } from './load'
import type { References } from './references'
import { formatReport } from './report'
import type { Snapshot } from './snapshot'
import { highlight, loadLanguages } from './syntax/highlight'
import { maths } from './syntax/maths'
import { parseLesson } from './syntax/parse'

/**
 * A lesson's text without its quizzes, as a component. `components` are what its names stand for: `Cite({ id })`,
 * `Term({ id, children })`, `Callout`, `Timeline` with `TimelineEntry({ when, children })`, `PlaceMap({ title, highlight, places, children })`,
 * `Steps`, `Figure({ src, width, height, alt, children })`, `Quiz({ id })`, and HTML elements (`table`).
 */
export type LessonBody = React.ComponentType<{ components: Record<string, unknown> }>

/** The last compiled body of each lesson file. */
const bodies = new Map<string, { key: string; body: Promise<LessonBody> }>()

/**
 * The compiled text of a lesson of the course in `dir` (default: `lessonsDir()`). The same text is compiled once a process,
 * and once a machine as long as the disk cache lasts. Rejects with the report of its problems when the lesson has errors.
 */
export async function lessonBody(lesson: Lesson, { dir }: { dir?: string } = {}): Promise<LessonBody> {
  return bodyIn(await currentSnapshot(dir), lesson, openCache())
}

/** The same of a lesson of any snapshot, such as one with a text that is not saved. */
export async function bodyIn(snapshot: Snapshot, { file }: Lesson, cache: Cache): Promise<LessonBody> {
  const errors = snapshot.diagnostics.filter((d) => d.file === file && d.severity === 'error')
  if (errors.length > 0) throw new Error(formatReport(errors, { text: (name) => snapshot.texts.get(name) }))
  const text = snapshot.texts.get(file)
  const references = snapshot.references.get(file)
  if (text === undefined || !references) throw new Error(`There is no lesson ${file} in ${snapshot.dir}`)
  const { terms, images } = references
  const full = path.join(snapshot.dir, file)
  const key = JSON.stringify([full, text, terms, images])
  const known = bodies.get(full)
  if (known?.key === key) return known.body
  const body = compiled(full, text, references, cache).then(evaluate)
  bodies.set(full, { key, body })
  return body
}

async function compiled(file: string, text: string, { terms, images }: References, cache: Cache): Promise<string> {
  const inputs = ['body', text, JSON.stringify([terms, images])]
  const kept = await cache.get<string>(inputs)
  if (kept !== undefined) return kept
  const { tree } = parseLesson(text)
  await loadLanguages([tree])
  const body = bodyTree(tree, { terms, images })
  const { code } = await bundleMDX({
    // The text is read by the parser below; mdx-bundler would read a frontmatter with another YAML than ours.
    source: new VFile({ path: file, value: '' }),
    cwd: path.dirname(file),
    mdxOptions: (options) => ({
      ...options,
      development: false,
      remarkPlugins: [
        function read(this: Processor) {
          this.parser = () => body
        },
      ],
      remarkRehypeOptions: { handlers },
    }),
    esbuildOptions: (options) => ({
      ...options,
      target: 'es2022',
      logLevel: 'silent',
      define: { ...options.define, 'process.env.NODE_ENV': '"production"' },
    }),
  })
  await cache.set(inputs, code)
  return code
}

const formula = (_: unknown, node: InlineMath | DisplayMath) => {
  const element = maths(node.value, node.type === 'math')
  return typeof element === 'string' ? undefined : element
}

/** What HTML our own nodes become; `lib/course/html.ts` makes the same of them in questions. */
const handlers = {
  math: formula,
  inlineMath: formula,
  code: (_: unknown, node: Code) => highlight(node.value, node.lang),
}

/** Runs compiled code with the React of whoever imports this module: in Next that of the server layer. */
function evaluate(code: string): LessonBody {
  const module: { default: LessonBody } = new Function('React', '_jsx_runtime', code)(React, jsxRuntime)
  return module.default
}
