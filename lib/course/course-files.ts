import type { CourseTexts, Source, Term } from './course'
import { readCourseTexts } from './course-texts'
import { type CourseHead, courseHead, examPlaces, lintSettings, objectivePlaces } from './course-yaml'
import type { Diagnostic } from './diagnostic'
import { COURSE, GLOSSARY, SOURCES } from './file-names'
import { readSpellings, readTerms, termPlaces } from './glossary-yaml'
import type { Severities } from './lint/severity'
import { courseFormat, glossaryFormat, sourcesFormat } from './schemas'
import { readNotes, readSources } from './sources-yaml'
import { htmlEnv, type Surroundings } from './surroundings'
import { openYaml } from './yaml-file'
import type { Span } from './yaml-text'

/** What course.yaml, sources.yaml and glossary.yaml say, as plain JSON. What is missing or wrong there is empty, and told in `problems`. */
export type CourseFiles = {
  course: CourseHead
  sources: Source[]
  glossary: Term[]
  /** What these files say in other languages. */
  texts: CourseTexts[]
  /** Term id by each folded spelling that means it. */
  spellings: Record<string, string>
  problems: Diagnostic[]
  /** Rules on references to a file that can't be read: nothing can be said of them. */
  unsaid: string[]
  /** How the course wants the rules on item writing to be applied. */
  lint: { severities: Severities; readingGrade?: number }
  /** Where each objective (course.yaml), note (sources.yaml) and term (glossary.yaml) and each number of the exam's questions stands, by id. */
  places: {
    objectives: Record<string, Span>
    notes: Record<string, Span>
    terms: Record<string, Span>
    exam: { questions: Span; objectives: Record<string, Span> }
  }
}

/** Reads the three files, and their translations. `texts` has what is there: without sources.yaml and glossary.yaml there are no notes and terms; course.yaml must be there. */
export async function readCourseFiles(
  texts: ReadonlyMap<string, string>,
  images: Pick<Surroundings, 'files' | 'image'>,
): Promise<CourseFiles> {
  const problems: Diagnostic[] = []
  const text = texts.get(COURSE)
  const course = openYaml(COURSE, text ?? '', courseFormat(), text === undefined ? [] : problems)
  const sources = openYaml(SOURCES, texts.get(SOURCES) ?? 'sources: []', sourcesFormat(), problems)
  const glossary = openYaml(GLOSSARY, texts.get(GLOSSARY) ?? '[]', glossaryFormat(), problems)
  if (text === undefined) problems.push(NO_COURSE)

  const notes = readNotes(sources)
  const { termIds, spellings } = readSpellings(glossary)
  const surroundings: Surroundings = {
    ...images,
    objectives: new Set(),
    notes: new Map([...notes].map(([id, { label }]) => [id, label || id])),
    spellings,
    termIds,
  }
  const env = (file: string) => htmlEnv(surroundings, (problem) => problems.push({ file, ...problem }))
  return {
    course: await courseHead(course, env(COURSE)),
    sources: await readSources(sources, env(SOURCES)),
    glossary: await readTerms(glossary, env(GLOSSARY)),
    texts: await readCourseTexts(texts, { course, sources, glossary }, surroundings, problems),
    spellings: Object.fromEntries(spellings),
    problems,
    unsaid: [
      ...(course.value === undefined || text === undefined ? ['unknown-objective'] : []),
      ...(sources.value === undefined ? ['dangling-citation'] : []),
      ...(glossary.value === undefined ? ['unknown-term'] : []),
    ],
    lint: lintSettings(course),
    places: {
      objectives: objectivePlaces(course),
      terms: termPlaces(glossary),
      exam: examPlaces(course),
      notes: Object.fromEntries([...notes].map(([id, { place }]) => [id, place])),
    },
  }
}

const NO_COURSE: Diagnostic = {
  file: COURSE,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'missing-file',
  message: 'The folder of the lessons has no course.yaml.',
  hint: 'Add it with `title:`, `summary:`, `lang:`, `about:` and `objectives:`.',
}
