import type { Image, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { HotspotQuestion } from '@/lib/quiz/kinds/hotspot'
import { placeOf } from '../../syntax/problem'
import { readAttributes } from '../attributes'
import { isArea } from '../find'
import { checkDistinct, withIds } from '../items'
import type { Read, Reading } from '../reading'
import { misplacedText } from '../rules/misplaced-text'
import { missingAttribute } from '../rules/missing-attribute'
import { noKey } from '../rules/no-key'
import { tooFew } from '../rules/too-few'
import { type Shape, shapeProblem } from '../shapes'
import { flag, id, oneOf, text } from '../specs'
import { tagPlace } from '../tag-place'

/** What an area may have. */
export const AREA_SPECS = {
  label: text('label="what the area shows"'),
  shape: oneOf('shape', ['rect', 'circle', 'poly']),
  coords: text('coords="10,10,60,40"'),
  correct: flag('correct'),
  id: id('id="nucleus"'),
}

/** Places on an image: an image in a paragraph of its own, and an `<Area>` for each place. */
export function readHotspot(q: Reading): Read<HotspotQuestion> | undefined {
  const at = q.body.findIndex((node) => imageOf(node) !== undefined)
  const node = q.body[at] && imageOf(q.body[at])
  const elements = q.body.filter((node): node is MdxJsxFlowElement => isArea(node))
  if (!node) {
    const hint = 'Write `![what it shows](images/name.png)` in a paragraph of its own before the areas.'
    q.report(q.tag, noKey('There is no image to find places on.', hint))
    return undefined
  }
  for (const other of q.body.slice(at + 1).filter((node) => !isArea(node) && node.type !== 'definition')) {
    q.report(placeOf(other), misplacedText('after the image', 'Move it before the image, or into `<Why>`.'))
  }
  const image = q.ctx.env.image(node.url)
  // Rendering it reports an image that is missing.
  if (!image) q.inlineHtml([node])
  const areas = elements.flatMap((element) => readArea(q, element, image) ?? [])
  checkDistinct(q, areas, 'This area')
  const right = areas.filter((area) => area.correct).length
  if (!q.failed() && areas.length < 2) q.report(q.tag, tooFew('areas', 2))
  else if (!q.failed() && right === 0) q.report(q.tag, noKey('No area is right.', 'Add `correct` to each right one.'))
  if (q.failed() || !image) return undefined
  return {
    stem: q.body.slice(0, at).filter((node) => !isArea(node)),
    fields: {
      kind: 'hotspot',
      select: q.attributes.values.select ?? (right > 1 ? 'many' : 'one'),
      image: { ...image, alt: node.alt ?? '' },
      areas: withIds(q, 'areas', areas).map(({ id, html, correct, feedback, shape, coords }) => ({
        id,
        html,
        correct,
        ...(feedback && { feedback }),
        shape,
        coords,
      })),
    },
  }
}

/** The image of a paragraph that holds nothing else. */
function imageOf(node: RootContent): Image | undefined {
  const [only, ...rest] = node.type === 'paragraph' ? node.children : []
  return only?.type === 'image' && rest.length === 0 ? only : undefined
}

function readArea(q: Reading, element: MdxJsxFlowElement, image: { width: number; height: number } | undefined) {
  const { values, given, place } = readAttributes(element, AREA_SPECS, q.report)
  for (const name of ['label', 'coords'] as const) {
    if (!given.has(name)) q.report(tagPlace(element), missingAttribute('Area', name, `Add \`${EXAMPLES[name]}\`.`))
  }
  if (values.label === undefined || values.coords === undefined) return undefined
  const coords = values.coords
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number)
  const shape: Shape = values.shape ?? (coords.length === 3 ? 'circle' : coords.length === 4 ? 'rect' : 'poly')
  const problem = shapeProblem(shape, coords, values.coords, image)
  if (problem) q.report(place('coords'), problem)
  return {
    place: tagPlace(element),
    html: q.inlineHtml([{ type: 'text', value: values.label }]),
    text: values.label,
    correct: values.correct ?? false,
    ...(values.id !== undefined && { explicit: values.id }),
    feedback: q.inlineHtml(element.children),
    shape,
    coords: shape === 'rect' ? ordered(coords) : coords,
  }
}

const EXAMPLES = { label: 'label="what the area shows"', coords: 'coords="10,10,60,40"' }

/** The corners of a rectangle as left, top, right, bottom. */
function ordered([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): number[] {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}
