import { assemble } from './assemble'
import { type Cache, openCache } from './cache'
import { checkTranslations } from './check-translations'
import type { Course } from './course'
import type { CourseFiles } from './course-files'
import { crossCheck } from './cross-check'
import type { Diagnostic } from './diagnostic'
import { checkExam } from './exam-check'
import type { LessonFile } from './lesson-file'
import { withoutDisabled } from './lint/disable'
import { lintCourse } from './lint/lint-course'
import { withSeverities } from './lint/severity'
import { type Lock, updateLock } from './lock-file'
import { openCourse } from './open-course'
import type { Outline } from './outline'
import type { ReadLesson } from './read-lesson'
import { type Help, readLessons } from './read-lessons'
import type { References } from './references'
import { byPlace } from './report'
import { translationFiles } from './translation-files'
import { readTranslations } from './translations'

/** The lessons' folder as it was at one time, read as a whole. */
export type Snapshot = {
  dir: string
  /** See Folder. */
  stamp: string
  texts: ReadonlyMap<string, string>
  course: Course
  /** Every problem of every file, each once, in the order of files and lines. */
  diagnostics: Diagnostic[]
  /** What each lesson refers to, by its file. */
  references: ReadonlyMap<string, References>
  /** Where the parts of each lesson stand, by its file. */
  outlines: ReadonlyMap<string, Outline>
  /** Where each objective (course.yaml) and each note (sources.yaml) stands, by id. */
  places: CourseFiles['places']
  /** What ids.lock.json should hold now; undefined when it can't be read, and must not be written. */
  lock: Lock | undefined
  /** Paths of the images that the course uses, by the names under which /media/ serves them. */
  media: Map<string, string>
  /** The folder as it would be with another text of one of its lessons; undefined when it has no such lesson. Nothing is kept. */
  withText: (file: string, text: string) => Promise<Snapshot | undefined>
}

/** Reads the folder. Never throws for what an author may have written. `help` has others read some of many lessons that are not in the cache. */
export async function readSnapshot(dir: string, cache: Cache, help?: Help): Promise<Snapshot> {
  const { folder, files, surroundings, lock, problem, names, media, reader } = await openCourse(dir, cache)
  const translated = translationFiles(folder.texts.keys(), names.lessons)
  const lessons = await readLessons(names.lessons, folder.texts, reader(cache), help)

  const translationsOf = (texts: Snapshot['texts'], lessons: ReadLesson[], wanted = translated.translations) =>
    readTranslations(wanted, texts, lessons, surroundings, files.texts)

  const snapshotOf = (texts: Snapshot['texts'], lessons: ReadLesson[], translations: ReadLesson[]): Snapshot => {
    const all = [...lessons, ...translations]
    const course = assemble(files, lessons, translations)
    const whole = !lessons.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    const found = [
      ...folder.problems,
      ...files.problems,
      ...names.problems,
      ...translated.problems,
      ...(problem ? [problem] : []),
      ...all.flatMap(({ problems }) => problems),
      ...crossCheck(lessons),
      ...checkTranslations(translations, lessons, course),
      ...lintCourse({
        course,
        whole,
        askings: lessons.flatMap(({ askings }) => askings),
        termsUsed: new Set(lessons.flatMap(({ references }) => Object.values(references.terms))),
        places: files.places,
      }),
      ...checkExam(course, files.places, whole && files.problems.length === 0),
    ]
    const told = once(found.filter(({ rule }) => !files.unsaid.includes(rule)))
    const disables = new Map(all.map(({ lesson, disables }) => [lesson.file, disables]))
    return {
      dir,
      stamp: folder.stamp,
      texts,
      course,
      diagnostics: withSeverities(withoutDisabled(told, disables), files.lint.severities).sort(byPlace),
      references: new Map(all.map(({ lesson, references }) => [lesson.file, references])),
      outlines: new Map(all.map(({ lesson, outline }) => [lesson.file, outline])),
      places: files.places,
      lock: problem ? undefined : nextLock(lock, lessons, found),
      media,
      async withText(file, text) {
        const at = names.lessons.find((one) => one.file === file)
        if (!at) return undefined
        const changed = await reader(openCache(false)).read(at, text)
        const others = new Map(lessons.map((one) => [one.lesson.file, one]))
        const after = inOrder(names.lessons, others.set(file, changed))
        const own = translated.translations.filter(({ of }) => of === file)
        const anew = new Map((await translationsOf(texts, after, own)).map((one) => [one.lesson.file, one]))
        return snapshotOf(
          new Map(texts).set(file, text),
          after,
          translations.map((one) => anew.get(one.lesson.file) ?? one),
        )
      },
    }
  }
  return snapshotOf(folder.texts, lessons, await translationsOf(folder.texts, lessons))
}

const inOrder = (names: LessonFile[], lessons: ReadonlyMap<string, ReadLesson>) =>
  names.flatMap(({ file }) => lessons.get(file) ?? [])

/** Without what was found twice: a passage that a question takes from the lesson is rendered in both places. */
function once(problems: Diagnostic[]): Diagnostic[] {
  const told = new Map<string, Diagnostic>()
  for (const problem of problems) {
    const { file, line, column, rule, message } = problem
    told.set(JSON.stringify([file, line, column, rule, message]), problem)
  }
  return [...told.values()]
}

/** `found` has what is not told as well: a question may be missing because course.yaml, and with it its objective, can't be read. */
function nextLock(lock: Lock, lessons: ReadLesson[], found: Diagnostic[]): Lock {
  const broken = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  return updateLock(
    lock,
    lessons.map(({ lesson, lock }) => ({ id: lesson.id, sound: !broken.has(lesson.file), questions: lock })),
  )
}
