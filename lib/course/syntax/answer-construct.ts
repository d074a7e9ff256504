import type { Code, Construct, State } from 'micromark-util-types'
import { type Active, isLineEnding, isSpace, lineEnding } from './codes'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonAnswer: 'lessonAnswer'
  }
}

/**
 * The text of a list item in a question that starts with `=` or `!` and a space: all of it, as written, because it is an
 * answer that a student types. `lines` are the text's lines.
 */
export function answer(active: Active, lines: string[]): Construct {
  return {
    name: 'lessonAnswer',
    tokenize(effects, ok, nok) {
      const context = this
      return start
      function start(code: Code): State | undefined {
        const { line, column } = context.now()
        if (context.previous !== null || !active(line)) return nok(code)
        if (!/^\s*[-+*][ \t]+$/.test((lines[line - 1] ?? '').slice(0, column - 1))) return nok(code)
        effects.enter('lessonAnswer')
        effects.enter('lessonRaw')
        effects.consume(code)
        return after
      }
      function after(code: Code): State | undefined {
        return isSpace(code) ? inside(code) : nok(code)
      }
      function inside(code: Code): State | undefined {
        if (code === null) {
          effects.exit('lessonRaw')
          effects.exit('lessonAnswer')
          return ok(code)
        }
        if (isLineEnding(code)) return lineEnding(effects, inside)(code)
        effects.consume(code)
        return inside
      }
    },
  }
}
