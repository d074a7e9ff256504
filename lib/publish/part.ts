/** Folders whose pages a student reads one after the other: with the pages at the root they are the course. */
const COURSE = ['lessons', 'glossary', 'sources']

/**
 * The part of the site that an exported page belongs to: `course`, or its first folder. Pages of a part share a bundle of
 * islands, so that no module of a lesson holds, or is cut otherwise because of, what only a page such as the review runs.
 */
export function partOf(page: string): string {
  const [folder = '', ...rest] = page.split('/')
  return rest.length === 0 || COURSE.includes(folder) ? 'course' : folder
}
