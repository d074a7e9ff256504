import type { Blueprint } from '@/lib/quiz/draw'
import type { Question } from '@/lib/quiz/question'

/** A language and the direction in which it is written. */
export type Written = { lang: string; dir: 'ltr' | 'rtl' }

/** Says which of a thing's texts are not in the language in which the course is read (see `readIn`), and in which they are. */
export type Foreign<Text extends string> = { foreign?: Partial<Record<Text, Written>> }

/** A course as plain JSON: what routes, commands, publishing and tests share. */
export type Course = Foreign<'title' | 'summary' | 'asOf' | 'about'> & {
  /** Under it the browser keeps a student's progress; `course` unless course.yaml says. */
  id: string
  title: string
  /** One or two sentences, plain text. */
  summary: string
  /** As of when the course speaks, plain text ("June 2024"). */
  asOf?: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** Languages of the interface in which it is published, by code; the site's root has the first. */
  languages: string[]
  /** What the course is and is not, as HTML (course.yaml `about`). */
  about: string
  objectives: Objective[]
  /** Whether the published site has the instructor's desk. */
  desk: boolean
  exam?: Exam
  lessons: Lesson[]
  /** Lessons in other languages: each has the id of its original, and the ids of its questions and their parts. */
  translations: Lesson[]
  /** What stands here beside the lessons, in other languages. */
  texts: CourseTexts[]
  sources: Source[]
  glossary: Term[]
}

/** The course's own texts in another language, under the ids of the originals. A text that is empty or not there is not translated. */
export type CourseTexts = Pick<
  Course,
  'title' | 'summary' | 'asOf' | 'about' | 'objectives' | 'sources' | 'glossary'
> & {
  lang: string
  examTitle: string
}

/** `lang` and `dir` as `foreign` of others. */
export type Objective = { id: string; text: string } & Partial<Written>

/** The exam of the course (course.yaml `exam`). */
export type Exam = Foreign<'title'> & {
  /** Where the course calls it something of its own. */
  title?: string
  blueprint: Blueprint
  /** How long it may take; no limit when not said. */
  minutes?: number
  /** The share of the points that passes, above 0 and up to 1. */
  pass: number
}

export type Lesson = {
  /** Stable for ever: the first half of every question key. The slug unless the frontmatter sets `id`. */
  id: string
  /** File name without number and ending; the address is /lessons/<slug>/. */
  slug: string
  /** From the file name; lessons are in this order. */
  number: number
  /** Path from the lessons' folder. */
  file: string
  title: string
  summary: string
  /** Objective ids, as the frontmatter lists them. */
  objectives: string[]
  /** Reading time plus half a minute a question, whole minutes. */
  minutes: number
  lang: string
  dir: 'ltr' | 'rtl'
  /** Level 2 and 3 headings outside quizzes, in order. `html` is inline HTML, `text` plain. */
  headings: { id: string; level: number; text: string; html: string }[]
  quizzes: Quiz[]
  /** Note ids cited in the prose, in order of first use. */
  notes: string[]
  /** Terms used in the prose, in order of first use. */
  terms: string[]
}

export type Quiz = { id: string; title: string; intro?: string; questions: Question[] }

export type Source = Foreign<'title' | 'publisher' | 'author'> & {
  id: string
  title: string
  publisher: string
  author?: string
  /** ISO date, or its year and month, or its year. */
  date: string
  url: string
  notes: Note[]
}

/** One paragraph of a source, in our words. */
export type Note = Foreign<'label' | 'section'> & {
  /** As cited: `p7` for `[^p7]`. Unique over all sources. */
  id: string
  /** As shown: "paragraph 7". */
  label: string
  /** Heading of the source under which it stands. */
  section?: string
  /** What it states, each with its voice. `text` is inline HTML. */
  claims: Claim[]
  /** Lessons whose prose cites it. */
  lessons: string[]
  /** Keys (`lesson/question`) of the questions that rest on it. */
  questions: string[]
}

export type Claim = Foreign<'text' | 'voice'> & { id: string; text: string; voice: string }

export type Term = Foreign<'term' | 'definition'> & {
  id: string
  term: string
  /** Other spellings that `<Term>` may hold, in the language of the term. */
  aliases: string[]
  /** Inline HTML. */
  definition: string
  lessons: string[]
}
