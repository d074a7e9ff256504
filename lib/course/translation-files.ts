import type { Diagnostic } from './diagnostic'
import { COURSE, GLOSSARY, SOURCES } from './file-names'
import type { LessonFile } from './lesson-file'
import { nearest } from './nearest'

/** A lesson in a second language: `ur/03-origins.mdx` is `03-origins.mdx` in Urdu. `of` is the file of the original. */
export type TranslationFile = { lang: string; of: string; at: LessonFile }

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The language that the folder of a lesson or a YAML file is called after, if any. */
export function languageOf(file: string): string | undefined {
  const [, code] = /^([a-z]{2,3}(?:-[A-Z]{2})?)\/[^/]+\.(?:mdx|yaml)$/.exec(file) ?? []
  return code !== undefined && names.of(code) !== undefined ? code : undefined
}

/**
 * The lessons in other languages among the files of the folder, and files that translate none which is there
 * (`translation-without-original`).
 *
 * good: `ur/03-origins.mdx` beside `03-origins.mdx` · bad: `ur/03-origin.mdx` there
 */
export function translationFiles(
  files: Iterable<string>,
  lessons: LessonFile[],
): { translations: TranslationFile[]; problems: Diagnostic[] } {
  const problems: Diagnostic[] = []
  const all = [...files].sort()
  const originals = [
    ...lessons.map(({ file }) => file),
    ...[COURSE, SOURCES, GLOSSARY].filter((file) => all.includes(file)),
  ]
  const translations = all.flatMap((file): TranslationFile[] => {
    const lang = languageOf(file)
    if (lang === undefined) return []
    const of = file.slice(lang.length + 1)
    const original = lessons.find((lesson) => lesson.file === of)
    if (original) return [{ lang, of, at: { ...original, file } }]
    if (originals.includes(of)) return []
    const meant = nearest(of, originals)
    problems.push({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'translation-without-original',
      message: `There is no ${of} that this could translate.`,
      hint: meant
        ? `Name it as the original: \`${lang}/${meant}\`.`
        : 'Give it the name of the file that it translates.',
    })
    return []
  })
  return { translations, problems }
}
