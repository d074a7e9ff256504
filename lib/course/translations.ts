import type { Question } from '@/lib/quiz/question'
import { acceptBoth } from './accept-both'
import type { Course, Lesson } from './course'
import type { ReadLesson } from './read-lesson'
import type { Surroundings } from './surroundings'
import type { TranslationFile } from './translation-files'

/**
 * The course as it is read in a language: each lesson in that language where it has been translated. Questions of the others
 * say in which language they are, since they are asked on pages of their own too.
 */
export function readIn(course: Course, lang: string): Course {
  const own = new Map(course.translations.filter((lesson) => lesson.lang === lang).map((lesson) => [lesson.id, lesson]))
  return { ...course, lessons: course.lessons.map((lesson) => own.get(lesson.id) ?? marked(lesson, lang)) }
}

function marked(lesson: Lesson, around: string): Lesson {
  if (lesson.lang === around) return lesson
  const { lang, dir } = lesson
  const asked = (question: Question) => ({ lang, dir, ...question })
  return { ...lesson, quizzes: lesson.quizzes.map((quiz) => ({ ...quiz, questions: quiz.questions.map(asked) })) }
}

/** Reads translations of lessons that have been read. */
export async function readTranslations(
  files: TranslationFile[],
  texts: ReadonlyMap<string, string>,
  lessons: ReadLesson[],
  surroundings: Surroundings,
): Promise<ReadLesson[]> {
  const found: ReadLesson[] = []
  for (const { lang, of, at } of files) {
    const original = lessons.find(({ lesson }) => lesson.file === of)
    const text = texts.get(at.file)
    if (!original || text === undefined) continue
    const { readLesson } = await import('./read-lesson')
    const course = { lang, readingGrade: undefined }
    found.push(await readLesson(at, text, course, seenFrom(lang, surroundings), () => new Map(), original))
  }
  return found
}

/** Images are named from where the translation stands: `../images/map.svg`. */
const seenFrom = (folder: string, surroundings: Surroundings): Surroundings => ({
  ...surroundings,
  image: (src) => surroundings.image(/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) ? src : `${folder}/${src}`),
})

/** Lessons whose questions accept what is typed in any of the languages in which they are read, of which `versions` has all. */
export function acceptAll(lessons: Lesson[], versions: Lesson[]): Lesson[] {
  return lessons.map((lesson) => {
    const others = versions.filter(({ id, file }) => id === lesson.id && file !== lesson.file)
    if (others.length === 0) return lesson
    const asked = others.flatMap(({ quizzes }) => quizzes.flatMap(({ questions }) => questions))
    const widened = (question: Question) =>
      acceptBoth(
        question,
        asked.filter(({ id }) => id === question.id),
      )
    return { ...lesson, quizzes: lesson.quizzes.map((quiz) => ({ ...quiz, questions: quiz.questions.map(widened) })) }
  })
}
