import type { Course } from './course'
import { hrefOf, type MappedQuestion, type Outlines, type Stand } from './mapped-questions'

/** A stretch of a lesson under a heading of level 2 or 3, or the one before the first heading, which has no title. */
export type Passage = Stand & { lesson: string; title: string }

/** A passage, the questions that it answers, and whether there are any, be it in a passage below it. */
export type PassageCoverage = Passage & { level: number; questions: MappedQuestion[]; tested: boolean }

/** By note, the passages that cite it, each at the first line where it does. */
export function citingPassages({ lessons }: Course, outline: Outlines): Map<string, Passage[]> {
  const citing = new Map<string, Passage[]>()
  for (const { id, file, slug, headings } of lessons) {
    const titles = new Map(headings.map((heading) => [heading.id, heading.text]))
    for (const { note, heading, line } of outline(file).citations) {
      const href = hrefOf(slug, heading)
      const known = citing.get(note) ?? []
      if (known.some((passage) => passage.href === href)) continue
      const title = heading === undefined ? '' : (titles.get(heading) ?? '')
      citing.set(note, [...known, { lesson: id, title, file, line, href }])
    }
  }
  return citing
}

/** The passages of each lesson in their order, with the questions that name them as their evidence. */
export function passagesOf(
  { lessons }: Course,
  outline: Outlines,
  questions: readonly MappedQuestion[],
): PassageCoverage[] {
  return lessons.flatMap(({ id, file, slug, headings }) => {
    const own = questions.filter(({ lesson }) => lesson === id)
    const answering = headings.map(({ id: anchor }) =>
      own.filter(({ question }) => question.evidence?.anchor === anchor),
    )
    return headings.map(({ id: anchor, text, level }, i) => {
      const end = headings.findIndex((other, j) => j > i && other.level <= level)
      return {
        lesson: id,
        title: text,
        level,
        file,
        line: outline(file).headings[anchor] ?? 1,
        href: hrefOf(slug, anchor),
        questions: answering[i] ?? [],
        tested: answering.slice(i, end < 0 ? undefined : end).some((some) => some.length > 0),
      }
    })
  })
}
