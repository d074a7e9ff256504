import type { Construct, Extension } from 'micromark-util-types'
import type { Processor } from 'unified'
import { answer } from './answer-construct'
import { citation, marker } from './constructs'
import { lessonFromMarkdown } from './from-markdown'
import { gap, gapOpening } from './gap-construct'
import { mark } from './mark-construct'
import { questionLines } from './question-lines'

const BANG = 33
const EQUALS = 61
const OPENING_BRACE = 123
const OPENING_BRACKET = 91

/**
 * A remark plugin for the syntax that lessons have beyond MDX: `{#id}`, `{pinned}` and `[^p7]` everywhere, and in the bodies
 * of the questions of `text` also gaps, marks and answers. It must come after remark-mdx and remark-gfm, which read some of
 * the same characters: of two constructs the later one is asked first.
 */
export function lessonSyntax(this: Processor, options: { text?: string } = {}): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push(lessonConstructs(options.text))
  data.fromMarkdownExtensions.push(lessonFromMarkdown)
}

function lessonConstructs(text: string | undefined): Extension {
  const everywhere: Record<number, Construct[]> = { [OPENING_BRACE]: [marker], [OPENING_BRACKET]: [citation] }
  if (text === undefined) return { text: everywhere }
  const lines = text.split(/\r\n|\r|\n/)
  const inQuestion = questionLines(lines)
  if (!inQuestion.includes(true)) return { text: everywhere }
  const active = (line: number) => inQuestion[line - 1] ?? false
  const marks = mark(active)
  const answers = answer(active, lines)
  return {
    text: {
      ...everywhere,
      [OPENING_BRACKET]: [citation, gap(active, true), gap(active, false), gapOpening(active)],
      [EQUALS]: [answers, marks],
      [BANG]: [answers],
    },
    insideSpan: { null: [marks] },
  }
}
