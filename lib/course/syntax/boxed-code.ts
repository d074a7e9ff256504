import type { CompileContext, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, State } from 'micromark-util-types'
import { isSpace } from './codes'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonBox: 'lessonBox'
  }
}

/** A list item that begins with a box and, on the same line, a fence. */
export const BOXED_FENCE = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)+\[[ xX]\][ \t]+(`{3,}|~{3,})/

const CLOSING_BRACKET = 93

/**
 * The box of an option that is fenced code from its first line on. To GFM a box begins a paragraph, in which a fence means
 * nothing until it closes, where it opens. `lines` are the text's lines.
 */
export function boxedCode(lines: string[]): Construct {
  return {
    name: 'lessonBox',
    tokenize(effects, ok, nok) {
      const context = this
      return start
      function start(code: Code): State | undefined {
        const { line, column } = context.now()
        const text = lines[line - 1] ?? ''
        if (!BOXED_FENCE.test(text) || !/^[\s>\-+*\d.)]*$/.test(text.slice(0, column - 1))) return nok(code)
        effects.enter('lessonBox')
        return inside(code)
      }
      function inside(code: Code): State | undefined {
        effects.consume(code)
        return code === CLOSING_BRACKET ? after : inside
      }
      function after(code: Code): State | undefined {
        if (isSpace(code)) {
          effects.consume(code)
          return after
        }
        effects.exit('lessonBox')
        return effects.attempt(context.parser.constructs.flow[code ?? 0] ?? [], ok, nok)(code)
      }
    },
  }
}

/** The item in which the box stands is checked, or not, as GFM says it. */
export function exitBox(this: CompileContext, token: Token): void {
  const item = this.stack.at(-1)
  if (item?.type === 'listItem') item.checked = !this.sliceSerialize(token).startsWith('[ ]')
}
