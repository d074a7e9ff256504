import type { Root, RootContent } from 'mdast'
import { openCache } from './cache'
import type { Lesson } from './course'
import { isElement } from './jsx'
import { currentSnapshot } from './load'
import { placeMap } from './places'
import { proseOf } from './prose'
import { parseLesson } from './syntax/parse'
import { toPlainText } from './syntax/plain-text'

/** A stretch of a lesson's prose from one heading to the next; before the first heading it has no id. Plain text. */
export type Section = { id?: string; title?: string; text: string }

/** Headings below this level don't begin a section of their own. */
const DEEPEST = 3

/**
 * The prose of a lesson of the course in `dir` (default: `lessonsDir()`), without its quizzes, section by section. Read once a
 * machine as long as the disk cache lasts.
 */
export async function lessonSections({ file }: Lesson, { dir }: { dir?: string } = {}): Promise<Section[]> {
  const { texts } = await currentSnapshot(dir)
  const text = texts.get(file)
  if (text === undefined) return []
  const cache = openCache()
  const inputs = ['sections', text]
  const kept = await cache.get<Section[]>(inputs)
  if (kept) return kept
  const sections = sectionsOf(parseLesson(text).tree)
  await cache.set(inputs, sections)
  return sections
}

function sectionsOf(tree: Root): Section[] {
  const stretches: { id?: string; title?: string; nodes: RootContent[] }[] = [{ nodes: [] }]
  for (const node of proseOf(tree)) {
    const id = node.type === 'heading' && node.depth <= DEEPEST ? node.data?.hProperties?.id : undefined
    if (node.type === 'heading' && id !== undefined)
      stretches.push({ id: String(id), title: toPlainText(node.children), nodes: [] })
    else stretches.at(-1)?.nodes.push(...shown(node))
  }
  return stretches
    .map(({ nodes, ...heading }) => ({ ...heading, text: toPlainText(nodes) }))
    .filter(({ title, text }) => title !== undefined || text !== '')
}

/** A block as a page shows it: of a map the list of its places, without their coordinates. */
function shown(node: RootContent): RootContent[] {
  if (!isElement(node) || node.name !== 'PlaceMap') return [node]
  const { list } = placeMap(node, () => {})
  return list ? [list] : []
}
