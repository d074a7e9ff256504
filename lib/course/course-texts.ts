import type { CourseTexts } from './course'
import { courseWords, namedInCourse } from './course-yaml'
import type { Diagnostic } from './diagnostic'
import { COURSE, GLOSSARY, SOURCES } from './file-names'
import { namedInGlossary, readSpellings, readTerms } from './glossary-yaml'
import { type Named, reportAdded } from './named'
import { courseTextsFormat, glossaryTextsFormat, sourcesTextsFormat } from './schemas'
import { namedInSources, readNotes, readSources } from './sources-yaml'
import { calledIn, htmlEnv, type Surroundings } from './surroundings'
import { languageOf } from './translation-files'
import { type OpenedYaml, openYaml } from './yaml-file'

type Originals = { course: OpenedYaml; sources: OpenedYaml; glossary: OpenedYaml }

/**
 * Reads course.yaml, sources.yaml and glossary.yaml as they stand in the folders of other languages (`ur/glossary.yaml`). Each may be missing,
 * and may have a part of what its original has; an id that the original does not have is reported (`translation-adds`).
 */
export function readCourseTexts(
  texts: ReadonlyMap<string, string>,
  originals: Originals,
  surroundings: Surroundings,
  problems: Diagnostic[],
): Promise<CourseTexts[]> {
  const files = [...texts.keys()].filter((file) => file.endsWith('.yaml'))
  const languages = [...new Set(files.flatMap((file) => languageOf(file) ?? []))].sort()
  return Promise.all(
    languages.map(async (lang): Promise<CourseTexts> => {
      const open = (file: string, empty: string, format: Parameters<typeof openYaml>[2]) =>
        openYaml(`${lang}/${file}`, texts.get(`${lang}/${file}`) ?? empty, format, problems)
      const course = open(COURSE, '', courseTextsFormat())
      const sources = open(SOURCES, 'sources: []', sourcesTextsFormat())
      const glossary = open(GLOSSARY, '[]', glossaryTextsFormat())
      const compare = (named: (file: OpenedYaml) => Named[], here: OpenedYaml, there: OpenedYaml) =>
        reportAdded(here, named(here), named(there))
      compare(namedInCourse, course, originals.course)
      compare(namedInSources, sources, originals.sources)
      compare(namedInGlossary, glossary, originals.glossary)

      const labels = [...readNotes(sources)].map(([id, { label }]): [string, string] => [id, label])
      const called = calledIn(surroundings, { labels, spellings: readSpellings(glossary).spellings })
      const env = (file: string) => htmlEnv(called, (problem) => problems.push({ file: `${lang}/${file}`, ...problem }))
      return {
        lang,
        ...(await courseWords(course, env(COURSE))),
        sources: await readSources(sources, env(SOURCES)),
        glossary: await readTerms(glossary, env(GLOSSARY)),
      }
    }),
  )
}
