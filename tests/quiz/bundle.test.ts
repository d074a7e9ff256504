import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A module as a browser would get it, with the inputs that left something in it. */
async function bundled(entry: string) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const [output] = Object.values(result.metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { code: result.outputFiles[0]?.text ?? '', inputs: inputs.map(([path]) => path) }
}

it.each(['grade', 'correct', 'is-empty', 'presentation', 'session', 'response-shape', 'key'])(
  '%s reaches the browser without zod, and without anything from outside lib/quiz',
  async (name) => {
    const { code, inputs } = await bundled(`lib/quiz/${name}.ts`)
    expect(inputs).toContain(`lib/quiz/${name}.ts`)
    expect(inputs.filter((path) => !path.startsWith('lib/quiz/'))).toEqual([])
    expect(code).not.toMatch(/zod|safeParse|discriminatedUnion/i)
  },
)

it('would be seen to hold zod if it did', async () => {
  const { code, inputs } = await bundled('tests/quiz/fixtures/with-zod.ts')
  expect(inputs.some((path) => path.includes('node_modules/zod/'))).toBe(true)
  expect(code).toMatch(/zod|safeParse|discriminatedUnion/i)
})
