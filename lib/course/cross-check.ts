import type { Lesson } from './course'
import type { Diagnostic } from './diagnostic'
import { destination } from './links'
import { nearest } from './nearest'
import type { ReadLesson } from './read-lesson'
import { reporter } from './reporter'
import type { Fault } from './syntax/problem'

/**
 * Reports what only all lessons together show: two with one id (`duplicate-lesson`), links that lead nowhere
 * (`dangling-link`, `bad-link`).
 *
 * good: `[origins](02-origins.mdx#announced)` · bad: `[origins](origins.md)`, `[origins](#anounced)`
 */
export function crossCheck(lessons: ReadLesson[]): Diagnostic[] {
  const problems: Diagnostic[] = []
  const byId = new Map<string, Lesson>()
  const anchors = new Map(lessons.map(({ lesson, anchors }) => [lesson.slug, new Set(anchors)]))
  for (const { lesson, idPlace, links } of lessons) {
    const report = reporter(lesson.file, problems)
    const twin = byId.get(lesson.id)
    // Two of one address are told of already, by their names.
    if (twin && twin.slug !== lesson.slug)
      report(idPlace, {
        rule: 'duplicate-lesson',
        message: `${twin.file} has the id \`${lesson.id}\` too.`,
        hint: 'Give one of the two another `id:`; answers that students gave belong to the older one.',
      })
    byId.set(lesson.id, lesson)
    for (const { url, place } of links) {
      const fault = linkFault(url, lesson.slug, anchors)
      if (fault) report(place, fault)
    }
  }
  return problems
}

function linkFault(url: string, own: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): Fault | undefined {
  const found = destination(url)
  if (found.to === 'elsewhere') return undefined
  if (found.to === 'nowhere')
    return {
      rule: 'bad-link',
      message: `\`${url}\` is no address that a lesson can link to.`,
      hint: /\.md(#|$)/.test(url)
        ? `Did you mean \`${url.replace('.md', '.mdx')}\`?`
        : 'Link to `#heading`, `03-lesson.mdx#heading`, `https://…` or `mailto:…`.',
    }
  const { lesson = own, anchor } = found.target
  const there = anchors.get(lesson)
  if (!there) {
    const meant = nearest(lesson, anchors.keys())
    return {
      rule: 'dangling-link',
      message: `There is no lesson \`${lesson}\`.`,
      hint: meant ? `Did you mean \`/lessons/${meant}/\`?` : 'Write the file name of the lesson: `03-lesson.mdx`.',
    }
  }
  if (anchor === undefined || there.has(anchor)) return undefined
  const meant = nearest(anchor, there)
  return {
    rule: 'dangling-link',
    message: `${lesson === own ? 'This lesson' : `The lesson \`${lesson}\``} has no heading \`#${anchor}\`.`,
    hint: meant ? `Did you mean \`#${meant}\`?` : `Write \`{#${anchor}}\` after the heading that is meant.`,
  }
}
