import type { Root } from 'mdast'
import { checkBareCitations } from './bare-citations'
import { checkComponents } from './components'
import type { Lesson } from './course'
import type { Diagnostic } from './diagnostic'
import { directionOf } from './direction'
import { readFrontmatter } from './frontmatter'
import { toInlineHtml } from './html'
import { idKeeper } from './id-keeper'
import type { LessonFile } from './lesson-file'
import { linksOf, resolveLinks } from './links'
import { askingOf } from './lint/asking'
import { type Disable, readDisables } from './lint/disable'
import { lintLesson } from './lint/lint-lesson'
import type { Asking } from './lint/rule'
import type { QuestionLock } from './lock'
import { countWords, minutes } from './minutes'
import { type Outline, outlineOf } from './outline'
import { checkProse, proseOf } from './prose'
import { parseQuizzes } from './questions/quizzes'
import { checkReferences, type References } from './references'
import { reporter, spanOf } from './reporter'
import { sharedIds } from './shared-ids'
import { htmlEnv, REFERENCE_RULES, type Surroundings } from './surroundings'
import { loadLanguages } from './syntax/highlight'
import { type ParsedLesson, parseLesson } from './syntax/parse'
import { toPlainText } from './syntax/plain-text'
import { sectionNodes } from './syntax/sections'
import type { Span } from './yaml-text'

/** A lesson as read, all of it plain data. */
export type ReadLesson = {
  lesson: Lesson
  problems: Diagnostic[]
  /** Where its id stands, or could. */
  idPlace: Span
  /** Addresses that its links name, and where. */
  links: { url: string; place: Span }[]
  /** Ids of all its headings. */
  anchors: string[]
  references: References
  outline: Outline
  /** What its questions ask, for the rules that compare lessons. */
  askings: Asking[]
  /** Where it switches rules off. */
  disables: Disable[]
  /** The ids of the parts of its questions, to be kept for the next time. */
  lock: Map<string, QuestionLock>
}

/** Reads a lesson's text. `lock` gives the ids that the parts of a lesson's questions had before, by question id; those of a translation have the ids of its `original`. */
export async function readLesson(
  at: LessonFile,
  text: string,
  course: { lang: string; readingGrade: number | undefined },
  surroundings: Surroundings,
  lock: (lesson: string) => ReadonlyMap<string, QuestionLock>,
  original?: ReadLesson,
): Promise<ReadLesson> {
  const { file, number, slug } = at
  const parsed = parseLesson(text)
  const { tree, anchors } = parsed
  const { frontmatter, idPlace, problems } = readFrontmatter(at, parsed.text, surroundings.objectives, original?.lesson)
  const lang = frontmatter.lang ?? course.lang
  const report = reporter(file, problems)
  for (const problem of parsed.problems) problems.push({ file, ...problem })

  const links = linksOf(tree).map((link) => ({ url: link.url, place: spanOf(link) }))
  resolveLinks(tree)
  checkComponents(tree, report)
  checkBareCitations(tree, parsed.text, surroundings.notes, report)
  const references = checkReferences(tree, surroundings, report)
  const env = htmlEnv(surroundings, (problem) => {
    if (!REFERENCE_RULES.has(problem.rule)) problems.push({ file, ...problem })
  })
  checkProse(tree, env, report)
  const keeper = idKeeper(lock(frontmatter.id))
  const explicit = new Set(anchors.flatMap((anchor) => (anchor.explicit ? [anchor.id] : [])))
  await loadLanguages([tree])
  const read = parseQuizzes(tree, {
    file,
    text: parsed.text,
    lessonLang: lang,
    objectives: surroundings.objectives,
    anchors: explicit,
    section: (anchor) => sectionNodes(tree, anchor),
    assignIds: original ? sharedIds(original.lock) : keeper.assignIds,
    report: env.report,
    env,
  })
  const quizzes = read.flatMap(({ quiz }) => quiz ?? [])
  const linted = lintLesson({ tree, lang, readingGrade: course.readingGrade }, read, report)
  return {
    lesson: {
      ...frontmatter,
      slug,
      number,
      file,
      minutes: minutes(
        countWords(toPlainText(proseOf(tree)), lang),
        quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0),
      ),
      lang,
      dir: directionOf(lang),
      headings: headings(parsed, (nodes) => toInlineHtml(nodes, { ...env, report: () => {} })),
      quizzes,
      notes: references.prose.notes,
      terms: references.prose.terms,
    },
    problems,
    idPlace,
    links,
    anchors: anchors.map(({ id }) => id),
    references,
    outline: outlineOf(tree),
    askings: linted.flatMap(({ items }) => items.map((item) => askingOf(item, frontmatter.id, file))),
    disables: readDisables(parsed.comments, report),
    lock: keeper.lock(),
  }
}

function headings({ anchors }: ParsedLesson, html: (nodes: Root['children']) => string): Lesson['headings'] {
  return anchors
    .filter(({ heading }) => heading.depth === 2 || heading.depth === 3)
    .map(({ id, heading }) => ({
      id,
      level: heading.depth,
      text: toPlainText(heading.children),
      html: html(heading.children),
    }))
}
