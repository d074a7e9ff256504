import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { COMPONENTS } from '../syntax/components'
import { meantComponent } from '../syntax/meant-component'
import { placeOf } from '../syntax/problem'
import { readAttributes } from './attributes'
import { isArea } from './find'
import type { Reading } from './reading'
import { emptyPart } from './rules/empty-question'
import { misplacedComponent, secondWhy } from './rules/misplaced-component'
import { tagPlace } from './tag-place'

const isElement = (node: RootContent): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement'

/** A hint or an explanation on lines of its own. */
export const isAside = (node: RootContent): node is MdxJsxFlowElement =>
  isElement(node) && (node.name === 'Hint' || node.name === 'Why')

/** Parts what stands in a question into its body and its hints and explanations; other components are reported and left out. */
export function partQuestion(
  element: MdxJsxFlowElement,
  misplaced: (element: MdxJsxFlowElement) => void,
): { body: RootContent[]; hints: MdxJsxFlowElement[]; whys: MdxJsxFlowElement[] } {
  const body: RootContent[] = []
  const hints: MdxJsxFlowElement[] = []
  const whys: MdxJsxFlowElement[] = []
  for (const node of element.children) {
    if (!isElement(node) || isArea(node)) body.push(node)
    else {
      // One under another name is told of as such.
      const name = meantComponent(node.name ?? '')
      if (name === 'Hint') hints.push(node)
      else if (name === 'Why') whys.push(node)
      else misplaced(node)
    }
  }
  return { body, hints, whys }
}

/** A component that has no place in a question. One that no lesson has is reported by whoever checks the whole tree. */
export function misplacedIn(element: MdxJsxFlowElement, report: Reading['report']): void {
  if (COMPONENTS.has(element.name ?? '')) report(tagPlace(element), misplacedComponent(element.name ?? '', 'question'))
}

/** The hints and the explanation as HTML. */
export function readAsides(
  q: Reading,
  { hints, whys }: Pick<ReturnType<typeof partQuestion>, 'hints' | 'whys'>,
): { hints: string[]; why?: string } {
  for (const second of whys.slice(1)) q.report(tagPlace(second), secondWhy())
  const why = whys[0] && aside(q, whys[0])
  return { hints: hints.map((hint) => aside(q, hint)), ...(why !== undefined && { why }) }
}

function aside(q: Reading, element: MdxJsxFlowElement): string {
  readAttributes(element, {}, q.report)
  const html = q.inlineHtml(element.children)
  if (html === '') q.report(placeOf(element), emptyPart(`This \`<${element.name}>\``))
  return html
}
