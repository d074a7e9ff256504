import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { loadCourse } from '../lib/course/load'
import { digestOf } from '../lib/publish/digest'
import { type PublishOptions, publish } from '../lib/publish/publish'
import { run, runCheck } from './run'

/** Where the published course is. */
export const SITE = 'dist'

/** Notes from what the site was built. */
const BUILT = '.lectern/built'

/** Where Next exports the site in a language that is not the first. */
const exportOf = (language: string) => `.lectern/out-${language}`

const digest = () => digestOf(process.cwd(), process.env.LESSONS ?? 'lessons')

/** Whether the published course is what a build would give now. */
export async function isBuilt(): Promise<boolean> {
  return existsSync(SITE) && (await readFile(BUILT, 'utf8').catch(() => '')) === (await digest())
}

/** Checks the lessons, has Next render all pages and publishes them. Gives an exit code; what went wrong is printed. */
export async function buildSite({
  runtime,
  base,
  offline = true,
}: Pick<PublishOptions, 'runtime' | 'base' | 'offline'> = {}): Promise<number> {
  if ((await runCheck()) !== 0) return 1
  const made = await digest()
  const { course } = await loadCourse()
  const [first, ...others] = course.languages.map((language, i) => ({
    language,
    from: i === 0 ? 'out' : exportOf(language),
  }))
  if (!first) throw new Error('the course has no language')
  // One after the other: they share Next's folder, and what it keeps there of the first makes the next quicker.
  for (const { language, from } of [first, ...others]) {
    const env = { UI_LANGUAGE: language, ...(from !== 'out' && { NEXT_DIST_DIR: from }) }
    if ((await run('next', ['build'], env)) !== 0) return 1
  }
  try {
    const { pages, scriptBytes } = await publish({
      ...first,
      others,
      to: SITE,
      ...(runtime && { runtime }),
      ...(base && { base }),
      offline,
      without: [...(course.desk ? [] : ['desk']), ...(course.exam ? [] : ['exam'])],
    })
    console.log(`Published ${pages} pages to ${SITE}/, ${Math.round(scriptBytes / 1024)} KB of script in all`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
  await mkdir(path.dirname(BUILT), { recursive: true })
  await writeFile(BUILT, made)
  return 0
}
