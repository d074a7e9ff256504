import type { Code, Construct, Event, Resolver, State, Token } from 'micromark-util-types'
import { type Active, isSpace } from './codes'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lessonMark: 'lessonMark'
    lessonMarkText: 'lessonMarkText'
    lessonMarkSequence: 'lessonMarkSequence'
    lessonMarkStray: 'lessonMarkStray'
    lessonMarkUnresolved: 'lessonMarkUnresolved'
  }
}

const EQUALS = 61

/**
 * `==…==` in a question. It opens before and closes after anything but white space: unlike emphasis it asks nothing of
 * punctuation, for a marked sentence ends in some, and in some scripts the next one follows without a space.
 */
export function mark(active: Active): Construct {
  return {
    name: 'lessonMark',
    resolveAll: resolve,
    tokenize(effects, ok, nok) {
      const { previous } = this
      const inQuestion = active(this.now().line)
      const afterEscape = this.events.at(-1)?.[1].type === 'characterEscape'
      let size = 0
      return start
      function start(code: Code): State | undefined {
        if (!inQuestion || (previous === EQUALS && !afterEscape)) return nok(code)
        effects.enter('lessonMarkUnresolved')
        return sequence(code)
      }
      function sequence(code: Code): State | undefined {
        if (code === EQUALS && size < 3) {
          effects.consume(code)
          size++
          return sequence
        }
        // With space on both sides it is the operator that programmers write.
        if (size !== 2 || (isSpace(code) && isSpace(previous))) return nok(code)
        const token = effects.exit('lessonMarkUnresolved')
        token._open = !isSpace(code)
        token._close = !isSpace(previous)
        return ok(code)
      }
    },
  }
}

/** Pairs the sequences, each closing one with the nearest before it that opens; what has no partner stays stray. */
const resolve: Resolver = (events, context) => {
  const resolved: Event[] = []
  /** Where in `resolved` the exits of sequences that may open are. */
  const openings: number[] = []
  for (const event of events) {
    const token = event[1]
    resolved.push(event)
    if (event[0] !== 'exit' || token.type !== 'lessonMarkUnresolved') continue
    const opening = token._close ? openings.pop() : undefined
    if (opening === undefined) {
      if (token._open) openings.push(resolved.length - 1)
      continue
    }
    openings.length = 0
    const from = resolved[opening]?.[1] as Token
    const between = resolved.slice(opening + 1, -2)
    from.type = 'lessonMarkSequence'
    token.type = 'lessonMarkSequence'
    const whole: Token = { type: 'lessonMark', start: { ...from.start }, end: { ...token.end } }
    const text: Token = { type: 'lessonMarkText', start: { ...from.end }, end: { ...token.start } }
    const inner = (context.parser.constructs.insideSpan.null ?? []).reduce<Event[]>(
      (result, construct) => construct.resolveAll?.(result, context) ?? result,
      between,
    )
    resolved.length = opening - 1
    resolved.push(
      ['enter', whole, context],
      ['enter', from, context],
      ['exit', from, context],
      ['enter', text, context],
      ...inner,
      ['exit', text, context],
      ['enter', token, context],
      ['exit', token, context],
      ['exit', whole, context],
    )
  }
  // Settled: a later, outer resolution must not pair what stands inside a link or an emphasis.
  for (const [, token] of resolved) if (token.type === 'lessonMarkUnresolved') token.type = 'lessonMarkStray'
  // In place: micromark keeps hold of the array it handed over.
  events.length = 0
  for (const event of resolved) events.push(event)
  return events
}
