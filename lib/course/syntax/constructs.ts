import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonAnswer: 'lessonAnswer'
    lessonCitation: 'lessonCitation'
    lessonGap: 'lessonGap'
    lessonGapOpening: 'lessonGapOpening'
    lessonMarker: 'lessonMarker'
    lessonRaw: 'lessonRaw'
  }
}

/** Whether a line (1-based) belongs to a question's body. */
export type Active = (line: number) => boolean

const BACKSLASH = 92
const BACKTICK = 96
const CARET = 94
const CLOSING_BRACE = 125
const CLOSING_BRACKET = 93
const HASH = 35
const OPENING_BRACE = 123
const OPENING_BRACKET = 91

/** Line endings are -5, -4, -3; a tab is -2, the columns it fills -1. */
const isLineEnding = (code: Code) => code !== null && code < -2
const isSpace = (code: Code) => code === null || code < 0 || code === 32

/** `{#id}` and `{pinned}`, which MDX would take for expressions. */
export const marker: Construct = {
  name: 'lessonMarker',
  tokenize(effects, ok, nok) {
    let word = ''
    return start
    function start(code: Code): State | undefined {
      effects.enter('lessonMarker')
      effects.consume(code)
      return inside
    }
    function inside(code: Code): State | undefined {
      if (code === CLOSING_BRACE) {
        if (word !== 'pinned' && !/^#./.test(word)) return nok(code)
        effects.consume(code)
        effects.exit('lessonMarker')
        return ok
      }
      if (code === null || isSpace(code) || code === OPENING_BRACE) return nok(code)
      if (word === '' && code !== HASH && code !== 112) return nok(code)
      word += String.fromCharCode(code)
      effects.consume(code)
      return inside
    }
  },
}

/** `[^p7]`. GFM would read it only where its definition stands in the document. */
export const citation: Construct = {
  name: 'lessonCitation',
  tokenize(effects, ok, nok) {
    let length = 0
    return start
    function start(code: Code): State | undefined {
      effects.enter('lessonCitation')
      effects.consume(code)
      return caret
    }
    function caret(code: Code): State | undefined {
      if (code !== CARET) return nok(code)
      effects.consume(code)
      return inside
    }
    function inside(code: Code): State | undefined {
      if (code === CLOSING_BRACKET && length > 0) {
        effects.consume(code)
        effects.exit('lessonCitation')
        return ok
      }
      if (isSpace(code) || code === OPENING_BRACKET || code === CLOSING_BRACKET || code === BACKSLASH) return nok(code)
      length++
      effects.consume(code)
      return inside
    }
  },
}

/**
 * `[[…]]` in a question. What it holds is taken as written, so that an answer may contain `<`, `{`, `*` and `_`. The last two
 * of a run of `]` close it. With `code`, `` `]]` `` does not; that reading is tried first, for a backtick may stand alone.
 */
export function gap(active: Active, code: boolean): Construct {
  return {
    name: 'lessonGap',
    tokenize(effects, ok, nok) {
      let brackets = 0
      let fence = 0
      let run = 0
      const start = opening(this, effects, active, 'lessonGap', nok, inside)
      return start

      function inside(next: Code): State | undefined {
        if (brackets > 1 && next !== CLOSING_BRACKET) {
          effects.exit('lessonRaw')
          effects.exit('lessonGap')
          return ok(next)
        }
        if (next === null) return nok(next)
        if (next === CLOSING_BRACKET && fence === 0 && run === 0) {
          brackets++
          return take(next, inside)
        }
        brackets = 0
        if (code && next === BACKTICK) {
          run++
          return take(next, inside)
        }
        if (run > 0) {
          if (fence === 0) fence = run
          else if (fence === run) fence = 0
          run = 0
          return inside(next)
        }
        if (isLineEnding(next)) return lineEnding(effects, inside)(next)
        return take(next, next === BACKSLASH && fence === 0 ? escaped : inside)
      }
      function escaped(next: Code): State | undefined {
        return next === CLOSING_BRACKET || next === BACKSLASH || next === BACKTICK ? take(next, inside) : inside(next)
      }
      function take(next: Code, then: State): State {
        effects.consume(next)
        return then
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

/** A line ending inside raw text, as a token of its own, which micromark needs to find the lines of a container. */
function lineEnding(effects: Effects, then: State): State {
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
