import type { Root, RootContent } from 'mdast'
import { tagOf } from './components'
import { toInlineHtml } from './html'
import type { HtmlEnv } from './html-env'
import { isElement } from './jsx'
import { placeMap } from './places'
import type { ReportAt } from './reporter'
import { COMPONENTS, INLINE_COMPONENTS, QUIZ_COMPONENTS } from './syntax/components'
import { onlyList, timelineEntries } from './timeline'
import { walk } from './walk'

/** Whether a component of a lesson's text stands on lines of its own. */
const isBlock = (name: string) => COMPONENTS.has(name) && !INLINE_COMPONENTS.has(name) && !QUIZ_COMPONENTS.has(name)

/** The text of a lesson: its blocks without the quizzes. */
export const proseOf = (tree: Root): RootContent[] =>
  tree.children.filter((node) => !(isElement(node) && node.name === 'Quiz'))

/**
 * Reports what the components of a lesson's text hold and should not (`bad-timeline`, `bad-place`, `bad-steps` …), components in
 * the middle of a line (`misplaced-component`) and formulas that can't be read (`bad-maths`).
 */
export function checkProse(tree: Root, env: HtmlEnv, report: ReportAt): void {
  for (const block of proseOf(tree))
    walk(block, (node) => {
      // Rendering tells whether a formula can be read.
      if (node.type === 'math' || node.type === 'inlineMath') toInlineHtml([node], env)
      if (!isElement(node)) return
      const name = node.name ?? ''
      if (node.type === 'mdxJsxTextElement' && isBlock(name))
        report(tagOf(node), {
          rule: 'misplaced-component',
          message: `\`<${name}>\` stands in the middle of a line.`,
          hint: 'Begin a line with it, with an empty line before.',
        })
      else if (name === 'Timeline') timelineEntries(node, report)
      else if (name === 'PlaceMap') placeMap(node, report)
      else if (name === 'Steps') steps(node, report)
    })
}

/**
 * `<Steps>` holds one numbered list.
 *
 * good: `1. Read the headline.` · bad: `- Read the headline.`
 */
function steps(node: Parameters<typeof onlyList>[0], report: ReportAt): void {
  const list = onlyList(node, 'bad-steps', '1. …', report)
  if (list && !list.ordered)
    report(list, { rule: 'bad-steps', message: 'The steps are not numbered.', hint: 'Begin each with `1.`, `2.` …' })
}
