/*
 * Takes the pictures of the authoring guide: builds its examples as a course and photographs a question of each kind.
 * Afterwards dist/ holds that course; the next `npm start` builds yours again.
 *
 *   npx tsx bin/pictures.ts
 *
 * CHROME   the browser; else the one that Playwright has
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { loadCourse } from '../lib/course/load'
import { serve } from '../lib/publish/serve'
import { run } from './run'
import { SITE } from './site'

const [GUIDE, PICTURES] = ['lessons/README.md', 'docs/kinds']
const EXAMPLE = /^(`{3,})(?:yaml|mdx) ([^\n]+)\n([\s\S]*?)^\1$/gm

/** Writes the guide's course: its files, and one lesson with all its questions. */
async function writeCourse(dir: string): Promise<void> {
  const examples = [...(await readFile(GUIDE, 'utf8')).matchAll(EXAMPLE)].map(([, , about = '', text = '']) => ({
    about,
    text,
  }))
  for (const { about, text } of examples) if (about.endsWith('.yaml')) await writeFile(path.join(dir, about), text)
  const lesson = examples.find(({ about }) => about === 'lesson')?.text ?? ''
  const questions = examples.filter(({ about }) => about.startsWith('question')).map(({ text }) => text)
  await writeFile(path.join(dir, '01-rivers.mdx'), lesson.replace('</Quiz>', `${questions.join('\n')}\n</Quiz>`))
  await mkdir(path.join(dir, 'images'))
  await writeFile(path.join(dir, 'images/river.svg'), await readFile('docs/river.svg'))
}

await mkdir('.lectern', { recursive: true })
const dir = await mkdtemp(path.resolve('.lectern/guide-'))
await writeCourse(dir)
const [lesson] = (await loadCourse({ dir })).course.lessons
if (!lesson || (await run('tsx', ['bin/build.ts'], { LESSONS: dir })) !== 0)
  throw new Error('The examples do not build.')
const site = await serve(SITE)
const { CHROME } = process.env
const browser = await chromium.launch(CHROME === undefined ? {} : { executablePath: CHROME, args: ['--no-sandbox'] })
const page = await browser.newPage({
  viewport: { width: 600, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
await page.goto(`${site.url}lessons/${lesson.slug}/`)
await mkdir(PICTURES, { recursive: true })
// The first question of the lesson itself is shown whole in the README; of each kind the guide's first example comes after it.
const pictured = new Set<string>()
for (const { id, kind } of lesson.quizzes.flatMap(({ questions }) => questions)) {
  if (pictured.has(kind)) continue
  pictured.add(kind)
  const question = page.locator(`[id="${lesson.id}/${id}"]`)
  await question.scrollIntoViewIfNeeded()
  // Kinds that are rare are fetched when they come near.
  await page.waitForLoadState('networkidle')
  await question.screenshot({ path: path.join(PICTURES, `${kind}.png`) })
}
await browser.close()
await site.close()
await rm(dir, { recursive: true })
console.log(`${pictured.size} pictures in ${PICTURES}/`)
