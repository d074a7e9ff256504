import type { Question } from '@/lib/quiz/question'

/** What stands under /data/questions/: the questions of a lesson with the lesson's id, title and address. */
export type LessonQuestions = { lesson: string; title: string; href: string; questions: Question[] }

/**
 * Fetches a JSON file of the site. Its addresses are absolute from the site's root, which may lie anywhere: they are put
 * under `rootHref`, the address of the root from the page, which an island is given as `rootHref="/"`. Rejects when the
 * file can't be had.
 */
export async function fetchData<T>(href: string, rootHref: string): Promise<T> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${response.status} ${href}`)
  return JSON.parse(underRoot(await response.text(), rootHref))
}

/** JSON with its root-absolute addresses under a root: under keys that end in href or src, and in fragments of HTML. */
export function underRoot(json: string, rootHref: string): string {
  return json.replace(
    /("\w*(?:href|src)":"|\s(?:href|src|poster)=(?:\\"|'))\/(?!\/)/gi,
    (_, before) => before + rootHref,
  )
}
