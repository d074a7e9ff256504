import type { Question } from '@/lib/quiz/question'
import { acceptBoth } from './accept-both'
import type { CourseTexts, Lesson } from './course'
import type { ReadLesson } from './read-lesson'
import { calledIn, folded, type Surroundings } from './surroundings'
import type { TranslationFile } from './translation-files'

/** Reads translations of lessons that have been read. */
export async function readTranslations(
  files: TranslationFile[],
  texts: ReadonlyMap<string, string>,
  lessons: ReadLesson[],
  surroundings: Surroundings,
  courseTexts: CourseTexts[],
): Promise<ReadLesson[]> {
  const found: ReadLesson[] = []
  for (const { lang, of, at } of files) {
    const original = lessons.find(({ lesson }) => lesson.file === of)
    const text = texts.get(at.file)
    if (!original || text === undefined) continue
    const { readLesson } = await import('./read-lesson')
    const course = { lang, readingGrade: undefined }
    const seen = seenFrom(lang, surroundings, courseTexts)
    found.push(await readLesson(at, text, course, seen, () => new Map(), original))
  }
  return found
}

/** Images are named from where the translation stands: `../images/map.svg`; notes and terms are called as its language does. */
function seenFrom(folder: string, surroundings: Surroundings, courseTexts: CourseTexts[]): Surroundings {
  const { sources = [], glossary = [] } = courseTexts.find(({ lang }) => lang === folder) ?? {}
  return {
    ...calledIn(surroundings, {
      labels: sources.flatMap(({ notes }) => notes.map(({ id, label }): [string, string] => [id, label])),
      spellings: glossary.flatMap(({ id, term, aliases }) =>
        [term, ...aliases].map((spelling): [string, string] => [folded(spelling), id]),
      ),
    }),
    image: (src) => surroundings.image(/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src) ? src : `${folder}/${src}`),
  }
}

/** Lessons whose questions accept what is typed in any of the languages in which they are read, of which `versions` has all. */
export function acceptAll(lessons: Lesson[], versions: Lesson[]): Lesson[] {
  const byId = new Map<string, Lesson[]>()
  for (const version of versions) byId.set(version.id, [...(byId.get(version.id) ?? []), version])
  return lessons.map((lesson) => {
    const others = (byId.get(lesson.id) ?? []).filter(({ file }) => file !== lesson.file)
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
