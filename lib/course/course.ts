import type { Blueprint } from '@/lib/quiz/draw'
import type { Question } from '@/lib/quiz/question'

/** A course as plain JSON: what routes, commands, publishing and tests share. */
export type Course = {
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
  sources: Source[]
  glossary: Term[]
}

export type Objective = { id: string; text: string }

/** The exam of the course (course.yaml `exam`). */
export type Exam = {
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

export type Source = {
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
export type Note = {
  /** As cited: `p7` for `[^p7]`. Unique over all sources. */
  id: string
  /** As shown: "paragraph 7". */
  label: string
  /** Heading of the source under which it stands. */
  section?: string
  /** What it states, each with its voice. `text` is inline HTML. */
  claims: { id: string; text: string; voice: string }[]
  /** Lessons whose prose cites it. */
  lessons: string[]
  /** Keys (`lesson/question`) of the questions that rest on it. */
  questions: string[]
}

export type Term = {
  id: string
  term: string
  /** Other spellings that `<Term>` may hold. */
  aliases: string[]
  /** Inline HTML. */
  definition: string
  lessons: string[]
}
