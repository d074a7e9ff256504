import { askedHtml } from '@/lib/quiz/asked'
import { plainText, withoutCitations } from '@/lib/quiz/plain-text'
import type { SearchDocument } from '@/lib/search/document'
import type { Course, Lesson } from './course'
import { lessonSections } from './lesson-sections'

/**
 * All that can be found in a course (read from `dir`, by default `lessonsDir()`), each lesson's in a list of its own, then what stands
 * outside lessons.
 */
export async function searchDocuments(course: Course, { dir }: { dir?: string } = {}): Promise<SearchDocument[][]> {
  const lessons = await Promise.all(course.lessons.map((lesson) => ofLesson(lesson, dir)))
  return [...lessons, [...ofGlossary(course), ...ofSources(course)]]
}

async function ofLesson(lesson: Lesson, dir?: string): Promise<SearchDocument[]> {
  const href = `/lessons/${lesson.slug}/`
  const { title: place, lang } = lesson
  const sections = await lessonSections(lesson, dir === undefined ? {} : { dir })
  const intro = sections.filter(({ id }) => id === undefined).map(({ text }) => text)
  return [
    { kind: 'lesson', href, title: lesson.title, text: [lesson.summary, ...intro].join(' '), lang },
    ...sections.flatMap(({ id, title, text }): SearchDocument[] =>
      id === undefined ? [] : [{ kind: 'section', href: `${href}#${id}`, title: title ?? '', place, text, lang }],
    ),
    ...lesson.quizzes.flatMap(({ questions }) =>
      questions.map((question): SearchDocument => {
        const key = `${lesson.id}/${question.id}`
        const asked = plain(askedHtml(question))
        return {
          kind: 'question',
          href: `${href}#${key}`,
          title: asked,
          place,
          text: plain(question.why ?? ''),
          question: key,
          lang,
        }
      }),
    ),
  ]
}

/** Names in a row, with the comma of their script. */
const inRow = (names: string[]) => names.join(/\p{Script=Arabic}/u.test(names.join()) ? '، ' : ', ')

const ofGlossary = ({ glossary, lang }: Course): SearchDocument[] =>
  glossary.map(({ id, term, aliases, definition, foreign }) => ({
    kind: 'term',
    href: `/glossary/#${id}`,
    title: term,
    ...(aliases.length > 0 && { place: inRow(aliases) }),
    text: plain(definition),
    lang: foreign?.definition?.lang ?? lang,
  }))

const ofSources = ({ sources, lang }: Course): SearchDocument[] =>
  sources.flatMap(({ title, notes }) =>
    notes.map(({ id, label, section, claims, foreign }) => ({
      kind: 'source',
      href: `/sources/#${id}`,
      title: label,
      place: section ?? title,
      text: claims.map(({ text }) => plain(text)).join(' '),
      lang: foreign?.label?.lang ?? lang,
    })),
  )

const plain = (html: string) => plainText(withoutCitations(html))
