import type { Lesson } from './course'
import { COURSE, SOURCES } from './file-names'
import { hrefOf, type MappedQuestion, mappedQuestions, type Outlines, type Stand } from './mapped-questions'
import { citingPassages, type Passage, type PassageCoverage, passagesOf } from './passages'
import type { Snapshot } from './snapshot'

/** How far something is covered, the first that holds. `tested-once`: a single question decides what is known of it. */
export type Coverage = 'untaught' | 'untested' | 'tested-once' | 'covered'

/** A note of a source: the passages that cite it, and the questions that rest on it. */
export type NoteCoverage = Stand & {
  id: string
  label: string
  /** The title of its source. */
  source: string
  coverage: Coverage
  passages: Passage[]
  questions: MappedQuestion[]
}

/** An objective: the lessons (their ids) that list it, and the questions that test it. */
export type ObjectiveCoverage = Omit<Stand, 'href'> & {
  id: string
  text: string
  coverage: Coverage
  lessons: string[]
  questions: MappedQuestion[]
}

/** What of a course's sources, objectives and lessons is taught and tested, and where. */
export type CoverageMap = {
  lessons: (Pick<Lesson, 'id' | 'number' | 'title' | 'file' | 'lang' | 'dir'> & { href: string })[]
  notes: NoteCoverage[]
  objectives: ObjectiveCoverage[]
  passages: PassageCoverage[]
  /** How many questions there are, and how many of them name no passage as their evidence. */
  questions: { all: number; withoutEvidence: number }
}

/** Maps a course that was read: what is taught where, and which questions test it. */
export function coverageMap({
  course,
  outlines,
  places,
}: Pick<Snapshot, 'course' | 'outlines' | 'places'>): CoverageMap {
  const outline: Outlines = (file) => outlines.get(file) ?? { headings: {}, questions: {}, citations: [] }
  const questions = mappedQuestions(course, outline)
  const byKey = new Map(questions.map((question) => [question.key, question]))
  const citing = citingPassages(course, outline)
  return {
    lessons: course.lessons.map(({ id, number, title, file, lang, dir, slug }) => ({
      ...{ id, number, title, file, lang, dir },
      href: hrefOf(slug),
    })),
    notes: course.sources.flatMap((source) =>
      source.notes.map((note): NoteCoverage => {
        const passages = citing.get(note.id) ?? []
        const own = note.questions.flatMap((key) => byKey.get(key) ?? [])
        return {
          id: note.id,
          label: note.label,
          source: source.title,
          file: SOURCES,
          line: places.notes[note.id]?.line ?? 1,
          href: `/sources/#${note.id}`,
          coverage: coverageBy(passages.length, own.length),
          passages,
          questions: own,
        }
      }),
    ),
    objectives: course.objectives.map(({ id, text }): ObjectiveCoverage => {
      const lessons = course.lessons.filter(({ objectives }) => objectives.includes(id)).map((lesson) => lesson.id)
      const own = questions.filter(({ question }) => question.objective === id)
      const coverage = coverageBy(lessons.length, own.length)
      return { id, text, file: COURSE, line: places.objectives[id]?.line ?? 1, coverage, lessons, questions: own }
    }),
    passages: passagesOf(course, outline, questions),
    questions: {
      all: questions.length,
      withoutEvidence: questions.filter(({ question }) => question.evidence === undefined).length,
    },
  }
}

/** What being taught in so many places and tested by so many questions makes of something. */
function coverageBy(taught: number, tested: number): Coverage {
  if (taught === 0) return 'untaught'
  if (tested === 0) return 'untested'
  return tested === 1 ? 'tested-once' : 'covered'
}
