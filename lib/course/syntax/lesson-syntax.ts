import type { Construct, Extension } from 'micromark-util-types'
import { answer } from './answer-construct'
import { BOXED_FENCE, boxedCode } from './boxed-code'
import { citation, marker } from './constructs'
import { gap, gapOpening } from './gap-construct'
import { mark } from './mark-construct'
import { questionLines } from './question-lines'

const BANG = 33
const EQUALS = 61
const OPENING_BRACE = 123
const OPENING_BRACKET = 91

/**
 * The syntax that lessons have beyond MDX: `{#id}`, `{pinned}` and `[^p7]` everywhere, and in the bodies of the questions of a text,
 * given by its lines, also gaps, marks and answers. To be asked before MDX and GFM, which read some of the same characters.
 */
export function lessonConstructs(lines: string[]): Extension {
  const everywhere: Record<number, Construct[]> = { [OPENING_BRACE]: [marker], [OPENING_BRACKET]: [citation] }
  const inQuestion = questionLines(lines)
  const boxed = lines.some((line) => BOXED_FENCE.test(line))
  const flow = boxed ? { flow: { [OPENING_BRACKET]: [boxedCode(lines)] } } : {}
  if (!inQuestion.includes(true)) return { text: everywhere, ...flow }
  const active = (line: number) => inQuestion[line - 1] ?? false
  const marks = mark(active)
  const answers = answer(active, lines)
  return {
    ...flow,
    text: {
      ...everywhere,
      [OPENING_BRACKET]: [citation, gap(active, true), gap(active, false), gapOpening(active)],
      [EQUALS]: [answers, marks],
      [BANG]: [answers],
    },
    insideSpan: { null: [marks] },
  }
}
