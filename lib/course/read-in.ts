import type { Question } from '@/lib/quiz/question'
import type { Course, CourseTexts, Foreign, Lesson, Source, Written } from './course'
import { directionOf } from './direction'
import { markLanguage } from './mark-language'

/**
 * The course as it is read in a language: each lesson, and each text of the course, in that language where it has been translated. Of
 * the others is said in which language they are; of questions it stands in their texts, since those are asked amid the interface's own.
 */
export function readIn(course: Course, lang: string): Course {
  const own = new Map(course.translations.filter((lesson) => lesson.lang === lang).map((lesson) => [lesson.id, lesson]))
  const lessons = course.lessons.map((lesson) => withMarks(own.get(lesson.id) ?? lesson, lang))
  if (course.lang === lang) return { ...course, lessons }
  const texts = course.texts.find((texts) => texts.lang === lang)
  return { ...withTexts(course, texts), lang, dir: directionOf(lang), lessons }
}

function withMarks(lesson: Lesson, around: string): Lesson {
  const marked = (question: Question) => {
    const { lang = lesson.lang, dir = lesson.dir } = question
    return lang === around ? question : markLanguage(question, { lang, dir })
  }
  return { ...lesson, quizzes: lesson.quizzes.map((quiz) => ({ ...quiz, questions: quiz.questions.map(marked) })) }
}

function withTexts(course: Course, texts: CourseTexts | undefined): Course {
  const { lang, dir } = course
  const own = { lang, dir }
  const sources = byId(texts?.sources)
  const notes = byId(texts?.sources.flatMap(({ notes }) => notes))
  const objectives = byId(texts?.objectives)
  const terms = byId(texts?.glossary)
  const sourceOf = (source: Source): Source => ({
    ...overlaid(source, sources.get(source.id), ['title', 'publisher', 'author'], own),
    notes: source.notes.map((note) => {
      const claims = byId(notes.get(note.id)?.claims)
      return {
        ...overlaid(note, notes.get(note.id), ['label', 'section'], own),
        claims: note.claims.map((claim) => overlaid(claim, claims.get(claim.id), ['text', 'voice'], own)),
      }
    }),
  })
  return {
    ...overlaid(course, texts, ['title', 'summary', 'asOf', 'about'], own),
    ...(course.exam && { exam: overlaid(course.exam, { title: texts?.examTitle }, ['title'], own) }),
    objectives: course.objectives.map(({ id, text }) => {
      const translated = objectives.get(id)?.text
      return translated ? { id, text: translated } : { id, text, ...own }
    }),
    sources: course.sources.map(sourceOf),
    glossary: course.glossary.map((term) => {
      const translated = terms.get(term.id)
      const aliases = translated?.term ? translated.aliases : term.aliases
      return { ...overlaid(term, translated, ['term', 'definition'], own), aliases }
    }),
  }
}

const byId = <T extends { id: string }>(things: T[] = []) => new Map(things.map((thing) => [thing.id, thing]))

/** A thing with those of its texts that are there in translation; of the others it says that they are in the course's own language. */
function overlaid<T extends object, Text extends keyof T & string>(
  thing: T,
  texts: Partial<Pick<T, Text>> | undefined,
  names: Text[],
  own: Written,
): T & Foreign<Text> {
  const foreign: Partial<Record<Text, Written>> = {}
  const read = { ...thing }
  for (const name of names) {
    const translated = texts?.[name]
    if (translated) read[name] = translated
    else if (thing[name]) foreign[name] = own
  }
  return Object.keys(foreign).length > 0 ? { ...read, foreign } : read
}
