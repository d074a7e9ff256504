import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { exitBox } from './boxed-code'
import type { Citation, Gap, GapOpening, Mark, Marker, MarkSequence, WrittenAnswer } from './nodes'

/** What the tokens of our constructs become in the tree. */
export const lessonFromMarkdown: Extension = {
  canContainEols: ['mark'],
  enter: {
    lessonCitation: leaf((source): Citation => ({ type: 'citation', id: source.slice(2, -1) })),
    lessonMarker: leaf((source): Marker => ({ type: 'marker', value: source.slice(1, -1) })),
    lessonGap: leaf((source): Gap => ({ type: 'gap', value: folded(source.slice(2, -2)) })),
    lessonGapOpening: leaf((source): GapOpening => ({ type: 'gapOpening', value: source })),
    lessonMarkStray: leaf((source): MarkSequence => ({ type: 'markSequence', value: source })),
    lessonAnswer: leaf(
      (source): WrittenAnswer => ({
        type: 'writtenAnswer',
        sign: source.startsWith('!') ? '!' : '=',
        value: folded(source.slice(1)),
      }),
    ),
    lessonMark(token) {
      const node: Mark = { type: 'mark', children: [] }
      this.enter(node, token)
    },
  },
  exit: {
    lessonCitation: exit,
    lessonMarker: exit,
    lessonGap: exit,
    lessonGapOpening: exit,
    lessonMarkStray: exit,
    lessonAnswer: exit,
    lessonBox: exitBox,
    lessonMark: exit,
  },
}

type Leaf = Citation | Marker | Gap | GapOpening | MarkSequence | WrittenAnswer

function leaf(make: (source: string) => Leaf) {
  return function (this: CompileContext, token: Token) {
    this.enter(make(this.sliceSerialize(token)), token)
  }
}

function exit(this: CompileContext, token: Token) {
  this.exit(token)
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
