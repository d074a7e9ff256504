import type { Data, Literal, Node, Parent, PhrasingContent } from 'mdast'

/** `[^p7]`: a citation of note `p7`. */
export interface Citation extends Node {
  type: 'citation'
  id: string
}

/** `{#id}` or `{pinned}`; gone from the tree once its heading, list item or cell has taken it. */
export interface Marker extends Literal {
  type: 'marker'
  /** Without the braces: `#id` or `pinned`. */
  value: string
}

/** `[[…]]` in a question's body; `value` is what stands between, as written. */
export interface Gap extends Literal {
  type: 'gap'
  value: string
}

/** `[[` in a question's body that no `]]` closes. */
export interface GapOpening extends Literal {
  type: 'gapOpening'
  value: string
}

/** `==…==` in a question's body. */
export interface Mark extends Parent {
  type: 'mark'
  children: PhrasingContent[]
}

/** `==` in a question's body that has no partner. */
export interface MarkSequence extends Literal {
  type: 'markSequence'
  value: string
}

/** What follows `- ` in a list item of a question's body that starts with `=` or `!`: plain text as written. */
export interface WrittenAnswer extends Literal {
  type: 'writtenAnswer'
  sign: '=' | '!'
  value: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
    marker: Marker
    gap: Gap
    gapOpening: GapOpening
    mark: Mark
    markSequence: MarkSequence
    writtenAnswer: WrittenAnswer
  }
  interface RootContentMap {
    citation: Citation
    marker: Marker
    gap: Gap
    gapOpening: GapOpening
    mark: Mark
    markSequence: MarkSequence
    writtenAnswer: WrittenAnswer
  }
  interface HeadingData extends Data {
    hProperties?: { id: string }
  }
  interface ListItemData extends Data {
    /** From `{#id}`. */
    id?: string
    /** From `{pinned}`. */
    pinned?: boolean
  }
  interface TableCellData extends Data {
    /** From `{#id}`. */
    id?: string
  }
}

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData extends Data {
    /** Its opening tag could not be read (a diagnostic says so): its attributes are lost. */
    damaged?: boolean
  }
}

declare module 'mdast-util-math' {
  interface InlineMathData extends Data {
    /** It is rather the text between two prices (a diagnostic says so). */
    stray?: boolean
  }
}
