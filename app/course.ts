import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cache } from 'react'
import { coverageMap } from '@/lib/course/coverage-map'
import { excerpt } from '@/lib/course/excerpt'
import { lessonsDir } from '@/lib/course/folder'
import { currentSnapshot, loadCourse } from '@/lib/course/load'
import { readIn } from '@/lib/course/read-in'
import { formatReport } from '@/lib/course/report'
import { language } from '@/wording'
import { revision } from './revision'

/**
 * The course, and the errors in its files, of which a page shows what it can. In a production build an error stops the
 * build with the text that `check` prints.
 */
export const readCourse = cache(async () => {
  // Nothing is done with the number: naming it here is what has Next render pages anew when a lesson has changed.
  void revision
  const { course, diagnostics } = await loadCourse()
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 && process.env.NODE_ENV === 'production')
    throw new Error(`\n${formatReport(errors, { text: textOf })}`)
  return {
    course: readIn(course, language.code),
    errors: errors.map((error) => ({ ...error, lines: excerpt(textOf(error.file) ?? '', error) })),
  }
})

/** What of the course is taught and tested, and how many errors hide some of it. */
export const readCoverage = cache(async () => {
  const { errors } = await readCourse()
  return { map: coverageMap(await currentSnapshot()), errors: errors.length }
})

function textOf(file: string): string | undefined {
  const full = path.join(lessonsDir(), file)
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined
}
