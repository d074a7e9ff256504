import type { Course } from './course'
import type { CourseFiles } from './course-files'
import type { ReadLesson } from './read-lesson'
import { acceptAll } from './translations'

/** The course of its files and its lessons, with what notes and terms are used by. */
export function assemble(
  { course, texts, sources, glossary }: CourseFiles,
  lessons: ReadLesson[],
  translations: ReadLesson[],
): Course {
  const versions = [...lessons, ...translations].map(({ lesson }) => lesson)
  const citing = usersOf(lessons, ({ lesson }) => lesson.notes.map((id) => [id, lesson.id]))
  const using = usersOf(lessons, ({ lesson }) => lesson.terms.map((id) => [id, lesson.id]))
  const resting = usersOf(lessons, ({ lesson, references }) =>
    lesson.quizzes.flatMap(({ questions }) =>
      questions.flatMap(({ id }) =>
        (references.questions[id] ?? []).map((note) => [note, `${lesson.id}/${id}`] as const),
      ),
    ),
  )
  return {
    ...course,
    lessons: acceptAll(
      lessons.map(({ lesson }) => lesson),
      versions,
    ),
    translations: acceptAll(
      translations.map(({ lesson }) => lesson),
      versions,
    ),
    texts,
    sources: sources.map((source) => ({
      ...source,
      notes: source.notes.map((note) => ({
        ...note,
        lessons: citing.get(note.id) ?? [],
        questions: resting.get(note.id) ?? [],
      })),
    })),
    glossary: glossary.map((term) => ({ ...term, lessons: using.get(term.id) ?? [] })),
  }
}

/** By what is used: its users, in the order of the lessons. */
function usersOf(lessons: ReadLesson[], pairs: (lesson: ReadLesson) => (readonly [used: string, user: string])[]) {
  const users = new Map<string, string[]>()
  for (const [used, user] of lessons.flatMap(pairs)) {
    const known = users.get(used) ?? []
    known.push(user)
    users.set(used, known)
  }
  return users
}
