import type { Code, Construct, State } from 'micromark-util-types'
import { isSpace } from './codes'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonCitation: 'lessonCitation'
    lessonMarker: 'lessonMarker'
  }
}

const BACKSLASH = 92
const CARET = 94
const CLOSING_BRACE = 125
const CLOSING_BRACKET = 93
const HASH = 35
const LETTER_P = 112
const OPENING_BRACE = 123
const OPENING_BRACKET = 91

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
      if (word === '' && code !== HASH && code !== LETTER_P) return nok(code)
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
