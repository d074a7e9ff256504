import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { applyEdits } from '@/lib/authoring/edit'
import { quickFixes } from '@/lib/authoring/quick-fixes'
import { openCache } from '@/lib/course/cache'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { readSnapshot, type Snapshot } from '@/lib/course/snapshot'

let broken: Snapshot
beforeAll(async () => {
  broken = await readSnapshot(path.resolve('tests/fixtures/broken'), openCache(false))
})

/** A problem of the broken course by its file's beginning, and the ways to mend it. */
function mendable(file: string) {
  const problem = broken.diagnostics.find((one) => one.file.startsWith(file))
  if (!problem) throw new Error(`no problem in ${file}`)
  const text = broken.texts.get(problem.file) ?? ''
  return { problem, text, fixes: quickFixes(problem, text) }
}

/** What is wrong with a lesson of the broken course once it has another text. */
async function problemsWith(file: string, text: string): Promise<Diagnostic[]> {
  const draft = await broken.withText(file, text)
  return (draft?.diagnostics ?? []).filter((one) => one.file === file)
}

const isSame = (a: Diagnostic) => (b: Diagnostic) => a.rule === b.rule && a.line === b.line && a.message === b.message

test('every fix mends its problem and makes no other', async () => {
  const lessons = broken.diagnostics.filter(
    ({ file }) => file.endsWith('.mdx') && broken.course.lessons.some((l) => l.file === file),
  )
  let fixes = 0
  for (const problem of lessons) {
    const text = broken.texts.get(problem.file) ?? ''
    const before = lessons.filter(({ file }) => file === problem.file)
    for (const fix of quickFixes(problem, text)) {
      fixes++
      const after = await problemsWith(problem.file, applyEdits(text, fix.edits))
      expect(after.filter(isSame(problem)), `${problem.file}: ${fix.title}`).toEqual([])
      expect(after.length, `${problem.file}: ${fix.title}: ${after.map(({ message }) => message)}`).toBeLessThan(
        before.length,
      )
    }
  }
  expect(fixes).toBeGreaterThan(20)
})

describe('the fixes of', () => {
  test.each([
    ['01-unknown-component', ['Write `<Callout>`']],
    ['02-unknown-attribute', ['Remove `tone`']],
    ['03-bad-attribute', ['Write `caution`']],
    ['05-dangling-citation', ['Write `[^p1]`']],
    ['08-image-without-alt', []],
    ['15-dangling-lesson', []],
    ['18-stray-less-than', ['Write `\\<`']],
    ['32-no-key', ['Mark “Copper” as right', 'Mark “Iron” as right', 'Mark “Silver” as right']],
    ['34-duplicate-question', ['Write `id="colour-2"`']],
    ['38-question-attribute', ['Write `points`']],
    ['44-no-explanation', ['Add `<Why>`']],
  ])('%s say what they do', (file, titles) => {
    expect(mendable(file).fixes.map(({ title }) => title)).toEqual(titles)
  })

  test('a misspelt component mend its closing tag as well', () => {
    const { text, fixes } = mendable('01-unknown-component')
    expect(applyEdits(text, fixes[0]?.edits ?? [])).toMatch(/<Callout[^>]*>[\s\S]*<\/Callout>/)
  })

  test('a question without an id make one of what it asks', async () => {
    const text = (broken.texts.get('32-no-key.mdx') ?? '').replace(/ id="[^"]*" objective/, ' objective')
    const [problem] = (await problemsWith('32-no-key.mdx', text)).filter(({ rule }) => rule === 'missing-attribute')
    if (!problem) throw new Error('nothing is missing')
    const [fix] = quickFixes(problem, text)
    expect(fix?.title).toMatch(/^Add `id="[a-z-]+"`$/)
    expect(await problemsWith('32-no-key.mdx', applyEdits(text, fix?.edits ?? []))).toMatchObject([{ rule: 'no-key' }])
  })

  test('a value of the wrong type write it as the hint has it', async () => {
    const text = (broken.texts.get('38-question-attribute.mdx') ?? '').replace(/pionts=\S+?(?=[ >])/, 'points="2"')
    const [problem] = await problemsWith('38-question-attribute.mdx', text)
    if (!problem) throw new Error('nothing is wrong')
    const [fix] = quickFixes(problem, text)
    expect(fix?.title).toBe('Write `points={2}`')
    expect(await problemsWith('38-question-attribute.mdx', applyEdits(text, fix?.edits ?? []))).toEqual([])
  })
})
