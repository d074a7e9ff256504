import type { ElementContent, Properties } from 'hast'
import type { Nodes, Root, RootContent } from 'mdast'
import remarkMath from 'remark-math'
import type { PluggableList } from 'unified'
import { visit } from 'unist-util-visit'
import { applySyntax } from './apply-syntax'
import { lessonGfm } from './gfm'
import { highlight, loadLanguages } from './highlight'
import { lessonSyntax } from './lesson-syntax'
import { maths } from './maths'

/** What the text of a lesson needs of the course round it to be compiled. */
export type BodyEnv = {
  /** Address and natural size of an image that the author named by its path; undefined when there is none. */
  image(src: string): { src: string; width: number; height: number } | undefined
}

/**
 * The remark plugins, to come after remark-mdx, by which a lesson that `parseLesson` found without problems is compiled from its
 * `masked` text: GFM, maths as MathML, highlighted code, ids of headings, citations as `<Cite id="p7"/>`, resolved images.
 */
export function lessonRemarkPlugins(env: BodyEnv): PluggableList {
  return [...lessonGfm, remarkMath, lessonSyntax, [lessonBody, env]]
}

function lessonBody(env: BodyEnv) {
  return async (tree: Root): Promise<void> => {
    // Whatever is wrong has been reported when the lesson was checked.
    applySyntax(tree, () => {})
    await loadLanguages([tree])
    visit(tree, (node, index, parent) => {
      const replacement = replace(node, env)
      if (replacement && parent && index !== undefined) parent.children[index] = replacement as RootContent
    })
  }
}

function replace(node: Nodes, env: BodyEnv): unknown {
  switch (node.type) {
    case 'citation':
      return {
        type: 'mdxJsxTextElement',
        name: 'Cite',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: node.id }],
        children: [],
        position: node.position,
      }
    case 'math':
    case 'inlineMath': {
      const formula = maths(node.value, node.type === 'math')
      return typeof formula === 'string' ? undefined : rendered(formula.tagName, formula.properties, formula.children)
    }
    case 'code': {
      const pre = highlight(node.value, node.lang)
      return rendered(pre.tagName, pre.properties, pre.children)
    }
    case 'image': {
      const image = env.image(node.url)
      if (!image) return undefined
      node.url = image.src
      node.data = { ...node.data, hProperties: { width: image.width, height: image.height } }
      return undefined
    }
    default:
      return undefined
  }
}

/** A node that becomes this element: one of a type that nothing else knows. */
function rendered(hName: string, hProperties: Properties, hChildren: ElementContent[]) {
  return { type: 'rendered', data: { hName, hProperties, hChildren } }
}
