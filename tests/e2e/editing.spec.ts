import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { publish } from '@/lib/publish/publish'
import { type Served, serve } from '@/lib/publish/serve'
import { frame, outcomes } from '@/wording'
import { questionIn } from './give'
import { awake, expect, test } from './test'

const ROOM = path.resolve('.lectern/e2e')
const LESSONS = path.join(ROOM, 'lessons')
const EXPORTED = '.lectern/e2e/exported'
const SITE = path.join(ROOM, 'site')

const run = promisify(execFile)

/** Checks and builds the course in LESSONS as `npm run build` does, beside the project's own. */
async function build(): Promise<void> {
  const env = { ...process.env, LESSONS, NEXT_DIST_DIR: EXPORTED, NEXT_TELEMETRY_DISABLED: '1' }
  await run('npx', ['--no-install', 'tsx', 'bin/check.ts'], { env })
  await run('npx', ['--no-install', 'next', 'build'], { env })
  await publish({ from: EXPORTED, to: SITE })
}

/** Changes the lesson as an author would: each text must stand there once. */
async function edit(changes: [from: string, to: string][]): Promise<void> {
  const file = path.join(LESSONS, '01-bees.mdx')
  const before = await readFile(file, 'utf8')
  const after = changes.reduce((text, [from, to]) => {
    expect(text.split(from), from).toHaveLength(2)
    return text.replace(from, to)
  }, before)
  await writeFile(file, after)
}

async function visit(page: Page, site: Served): Promise<void> {
  await page.goto(`${site.url}lessons/bees/`)
  await awake(page)
}

test('what a student has answered survives what an author edits @published', async ({ browser }) => {
  test.setTimeout(600_000)
  await rm(ROOM, { recursive: true, force: true })
  await mkdir(ROOM, { recursive: true })
  await cp('tests/fixtures/bees', LESSONS, { recursive: true })
  await build()

  const first = await serve(SITE)
  const context = await browser.newContext()
  const page = await context.newPage()
  await visit(page, first)
  const question = (id: string) => questionIn(page, `bees/${id}`)
  const answer = async (id: string, option: string) => {
    await question(id).getByRole('radio', { name: option, exact: true }).check()
    await question(id).getByRole('button', { name: frame.check }).click()
    await expect(question(id).getByRole('button', { name: frame.again })).toBeVisible()
  }
  await answer('dance', 'Other workers')
  await answer('queen', 'One')
  await answer('wax', 'From glands')
  await answer('winter', 'They sleep')
  await first.close()

  await edit([
    // The options in another order, one of them reworded.
    [
      '- [ ] The queen\n- [x] Other workers\n- [ ] Drones\n',
      '- [ ] Drones\n- [x] Other worker bees\n- [ ] The queen\n',
    ],
    ['How many qeens has a hive?', 'How many queens has a hive?'],
    // Another key.
    ['- [x] From glands\n- [ ] From flowers\n', '- [ ] From glands\n- [x] From flowers\n'],
    // The option that was chosen is gone.
    ['- [ ] They sleep\n', ''],
    [
      '<Question id="wax"',
      '<Question id="honey" objective="life">\nWhat is honey made from?\n\n- [x] Nectar\n- [ ] Pollen\n- [ ] Wax\n\n<Why>Nectar, thickened.</Why>\n</Question>\n\n<Question id="wax"',
    ],
  ])
  await build()

  const second = await serve(SITE, { port: Number(new URL(first.url).port) })
  await visit(page, second)
  // Once graded, the name of an option ends with its verdict.
  await expect(question('dance').getByRole('radio', { name: /^Other worker bees/ })).toBeChecked()
  await expect(question('dance').getByRole('heading', { name: outcomes.right })).toBeVisible()
  await expect(question('queen')).toContainText('How many queens has a hive?')
  await expect(question('queen').getByRole('radio', { name: /^One/ })).toBeChecked()
  await expect(question('honey').getByRole('button', { name: frame.check })).toBeVisible()
  await expect(question('wax')).toContainText(frame.marked)
  await expect(question('wax').getByRole('heading', { name: outcomes.wrong })).toBeVisible()
  await expect(question('winter')).toContainText(frame.changed)
  await expect(question('winter').getByRole('button', { name: frame.check })).toBeVisible()
  await context.close()
  await second.close()
})
