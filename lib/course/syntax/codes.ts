import type { Code, Effects, State } from 'micromark-util-types'

/** Whether a line (1-based) belongs to a question's body. */
export type Active = (line: number) => boolean

/** Line endings are -5, -4, -3; a tab is -2, the columns it fills -1. */
export const isLineEnding = (code: Code) => code !== null && code < -2

/** White space, a line ending or the end of the text. */
export const isSpace = (code: Code) => code === null || code < 0 || code === 32

/** A line ending inside raw text, as a token of its own, which micromark needs to find the lines of a container. */
export function lineEnding(effects: Effects, then: State): State {
  return (code) => {
    effects.exit('lessonRaw')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return (next) => {
      effects.enter('lessonRaw')
      return then(next)
    }
  }
}
