import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { Course } from '../course'
import type { Fix } from '../diagnostic'
import type { Span } from '../yaml-text'
import type { Item } from './item'

/** What a rule found. Without a hint of its own, the rule's way to mend it is told. */
export type Flaw = { message: string; hint?: string; fix?: Fix }

/** A quiz as rules see it: its sound questions, in their order. */
export type LintedQuiz = { tag: Position; items: Item[] }

/** A lesson as rules see it. */
export type LintedLesson = {
  tree: Root
  lang: string
  quizzes: LintedQuiz[]
  /** What course.yaml sets as the highest reading grade. */
  readingGrade: number | undefined
}

/** What a question asks, by the words that carry it. */
export type Asking = {
  lesson: string
  file: string
  question: string
  place: Span
  asked: string[]
  answered: string[]
}

/** A course as rules see it. */
export type LintedCourse = {
  course: Course
  /** Whether no question may be missing because of errors. */
  whole: boolean
  /** In the order of the lessons. */
  askings: Asking[]
  /** Ids of the glossary's entries that lessons use, in their quizzes too. */
  termsUsed: ReadonlySet<string>
  /** Where objectives (course.yaml), notes (sources.yaml) and terms (glossary.yaml) stand, by id. */
  places: { objectives: Record<string, Span>; notes: Record<string, Span>; terms: Record<string, Span> }
}

type Tell = (place: Position, flaw: Flaw) => void

type Named = {
  /** Kebab-case; what course.yaml and `lectern-disable-next` call it. */
  name: string
  /** What is wrong, for the authors' guide. */
  means: string
  /** How to mend it, one sentence. */
  mend: string
}

/**
 * A rule on how items are written: an advice, of which the author decides. Its file's first comment says why, gives its source, and
 * has a good and a bad example, which the tests run.
 */
export type Rule = Named &
  (
    | { of: 'question'; check: (item: Item, tell: Tell) => void }
    | { of: 'quiz'; check: (quiz: LintedQuiz, tell: Tell) => void }
    | { of: 'lesson'; check: (lesson: LintedLesson, tell: Tell) => void }
    | {
        of: 'course'
        check: (course: LintedCourse, tell: (file: string, place: Span | undefined, flaw: Flaw) => void) => void
      }
  )
