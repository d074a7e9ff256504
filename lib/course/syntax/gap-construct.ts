import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { type Active, isLineEnding, lineEnding } from './codes'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonGap: 'lessonGap'
    lessonGapOpening: 'lessonGapOpening'
    lessonRaw: 'lessonRaw'
  }
}

const BACKSLASH = 92
const BACKTICK = 96
const CLOSING_BRACKET = 93
const OPENING_BRACKET = 91

/**
 * `[[…]]` in a question. What it holds is taken as written, so that an answer may contain `<`, `{`, `*` and `_`; brackets in it pair.
 * With `code`, `` `]]` `` does not close it; that reading is tried first, for a backtick may stand alone.
 */
export function gap(active: Active, code: boolean): Construct {
  return {
    name: 'lessonGap',
    tokenize(effects, ok, nok) {
      /** Brackets open inside the gap. */
      let depth = 0
      let openings = 0
      let closings = 0
      /** Backticks that opened code, and those of the run being read. */
      let fence = 0
      let run = 0
      return opening(this, effects, active, 'lessonGap', nok, inside)

      function inside(next: Code): State | undefined {
        if (closings === 2) {
          effects.exit('lessonRaw')
          effects.exit('lessonGap')
          return ok(next)
        }
        if (run > 0 && next !== BACKTICK) {
          if (fence === 0) fence = run
          else if (fence === run) fence = 0
          run = 0
        }
        if (next === null) return nok(next)
        const plain = fence === 0 && run === 0
        openings = plain && next === OPENING_BRACKET ? openings + 1 : 0
        // Another gap begins: this one was never closed.
        if (openings > 1) return nok(next)
        closings = plain && next === CLOSING_BRACKET && depth === 0 ? closings + 1 : 0
        if (plain && next === OPENING_BRACKET) depth++
        if (plain && next === CLOSING_BRACKET && depth > 0) depth--
        if (code && next === BACKTICK) run++
        if (isLineEnding(next)) return lineEnding(effects, inside)(next)
        effects.consume(next)
        return plain && next === BACKSLASH ? escaped : inside
      }
      function escaped(next: Code): State | undefined {
        if (next !== OPENING_BRACKET && next !== CLOSING_BRACKET && next !== BACKSLASH && next !== BACKTICK)
          return inside(next)
        effects.consume(next)
        return inside
      }
    },
  }
}

/** `[[` in a question that nothing closes: tried once `gap` has failed, so that it can be told of. */
export function gapOpening(active: Active): Construct {
  return {
    name: 'lessonGapOpening',
    tokenize(effects, ok, nok) {
      return opening(this, effects, active, 'lessonGapOpening', nok, (code) => {
        effects.exit('lessonRaw')
        effects.exit('lessonGapOpening')
        return ok(code)
      })
    },
  }
}

/** Two opening brackets in a question's body, as the start of a token that holds raw text. */
function opening(
  context: TokenizeContext,
  effects: Effects,
  active: Active,
  type: 'lessonGap' | 'lessonGapOpening',
  nok: State,
  then: State,
): State {
  return (code) => {
    if (!active(context.now().line)) return nok(code)
    effects.enter(type)
    effects.enter('lessonRaw')
    effects.consume(code)
    return (next) => {
      if (next !== OPENING_BRACKET) return nok(next)
      effects.consume(next)
      return then
    }
  }
}
