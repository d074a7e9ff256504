import type { Cache } from './cache'
import { type LessonReader, lessonReader } from './cached-lesson'
import type { CourseFiles } from './course-files'
import type { Diagnostic } from './diagnostic'
import { LOCK_FILE } from './file-names'
import { type Folder, readFolder } from './folder'
import { findImage } from './images'
import { interfaceLanguages } from './interface-languages'
import { lessonFiles } from './lesson-file'
import { type Lock, lockByLesson, parseLock } from './lock-file'
import type { Surroundings } from './surroundings'
import { languageOf } from './translation-files'

/** A folder of lessons with all that reading one of them takes. */
export type OpenCourse = {
  folder: Folder
  files: CourseFiles
  surroundings: Surroundings
  lock: Lock
  /** Why ids.lock.json can't be read. */
  problem: Diagnostic | undefined
  /** The lessons in their order, and what is wrong with the names of files. */
  names: ReturnType<typeof lessonFiles>
  /** Paths of the images that were asked for, by the names under which /media/ serves them. */
  media: Map<string, string>
  /** Reads its lessons, with a cache. */
  reader: (cache: Cache) => LessonReader
}

/** Reads all of a folder but its lessons. */
export async function openCourse(dir: string, cache: Cache): Promise<OpenCourse> {
  const folder = readFolder(dir)
  const media: OpenCourse['media'] = new Map()
  const image: Surroundings['image'] = (src) => {
    const found = findImage(dir, folder.others, src)
    if ('image' in found) media.set(found.image.src.slice('/media/'.length), found.path)
    return found
  }
  const files = await courseFiles(folder, image, cache)
  const surroundings: Surroundings = {
    objectives: new Set(files.course.objectives.map(({ id }) => id)),
    notes: new Map(files.sources.flatMap(({ notes }) => notes.map(({ id, label }) => [id, label]))),
    spellings: new Map(Object.entries(files.spellings)),
    termIds: new Set(files.glossary.map(({ id }) => id)),
    files: folder.others,
    image,
  }
  const { lock, problem } = await parseLock(folder.texts.get(LOCK_FILE))
  const originals = [...folder.texts.keys()].filter((file) => languageOf(file) === undefined)
  const course = { lang: files.course.lang, readingGrade: files.lint.readingGrade }
  return {
    folder,
    files,
    surroundings,
    lock,
    problem,
    names: lessonFiles([...originals, ...folder.others]),
    media,
    reader: (cache) => lessonReader({ course, surroundings, lock: lockByLesson(lock), cache }),
  }
}

type StoredFiles = { files: CourseFiles; images: Record<string, string> }

/** The course's files; from the cache when they and the images they show are what they were. */
async function courseFiles(folder: Folder, image: Surroundings['image'], cache: Cache): Promise<CourseFiles> {
  const texts = new Map([...folder.texts].filter(([file]) => file.endsWith('.yaml')))
  const inputs = ['course', interfaceLanguages().join(' '), JSON.stringify([...texts].sort())]
  const kept = await cache.get<StoredFiles>(inputs)
  const isCurrent = ([src, was]: [string, string]) => JSON.stringify(image(src)) === was
  if (kept && Object.entries(kept.images).every(isCurrent)) return kept.files
  const images: StoredFiles['images'] = {}
  // Parsers are loaded when there is something to parse: a check that finds all in the cache starts in half the time.
  const { readCourseFiles } = await import('./course-files')
  const files = await readCourseFiles(texts, {
    files: folder.others,
    image(src) {
      const found = image(src)
      images[src] = JSON.stringify(found)
      return found
    },
  })
  await cache.set(inputs, { files, images } satisfies StoredFiles)
  return files
}
