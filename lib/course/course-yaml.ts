import type { Course } from './course'
import { directionOf } from './direction'
import type { HtmlEnv } from './html-env'
import { recordOf, stringOf } from './loose'
import type { OpenedYaml } from './yaml-file'
import type { Span } from './yaml-text'

/** What course.yaml says; what is missing there is empty. */
export async function courseHead(
  { value, html }: OpenedYaml,
  env: HtmlEnv,
): Promise<Omit<Course, 'lessons' | 'sources' | 'glossary'>> {
  const raw = recordOf(value)
  const lang = stringOf(raw.lang) || 'en'
  return {
    id: stringOf(raw.id) || 'course',
    title: stringOf(raw.title),
    summary: stringOf(raw.summary),
    ...(stringOf(raw.asOf) && { asOf: stringOf(raw.asOf) }),
    lang,
    dir: directionOf(lang),
    about: await html(raw.about, ['about'], 'block', env),
    objectives: Object.entries(recordOf(raw.objectives)).map(([id, text]) => ({ id, text: stringOf(text) })),
    desk: raw.desk !== false,
  }
}

/** Where each objective stands, by its id. */
export function objectivePlaces({ value, place }: OpenedYaml): Record<string, Span> {
  const ids = Object.keys(recordOf(recordOf(value).objectives))
  return Object.fromEntries(ids.map((id) => [id, place(['objectives', id], 'key')]))
}
