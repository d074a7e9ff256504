import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Extension, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Markdown of a lesson: its tags are no HTML, and a line of dashes below a text makes no heading. */
const base = markdown({
  base: markdownLanguage,
  extensions: { remove: ['HTMLBlock', 'HTMLTag', 'SetextHeading', 'IndentedCode'] },
})

const style = HighlightStyle.define([
  { tag: tags.heading, class: 'hl-heading' },
  { tag: tags.strong, class: 'hl-strong' },
  { tag: tags.emphasis, class: 'hl-emphasis' },
  { tag: [tags.link, tags.url], class: 'hl-link' },
  { tag: tags.monospace, class: 'hl-code' },
  { tag: tags.quote, class: 'hl-quote' },
  { tag: tags.processingInstruction, class: 'hl-sign' },
])

/** What Markdown does not know, each with the class that it gets. */
const OURS: [pattern: RegExp, kind: string][] = [
  [/\{\/\*[^*]*\*\/\}/g, 'hl-comment'],
  [/<\/?[A-Z][A-Za-z]*/g, 'hl-tag'],
  [/\b[a-zA-Z]+(?==["{])/g, 'hl-attribute'],
  [/(?<==)("[^"\n]*"|\{[^}\n]*\})/g, 'hl-value'],
  [/\[\[[^\]\n]+\]\]/g, 'hl-key'],
  [/(?<![=\\])==[^=\n]+==(?!=)/g, 'hl-key'],
  [/^\s*[-*] (\[x\]|[=!~](?= ))/g, 'hl-key'],
  [/^\s*[-*] \[ \]/g, 'hl-sign'],
  [/\[\^[^\]\n]+\]/g, 'hl-note'],
  [/\{#[^}\n]+\}/g, 'hl-attribute'],
]
const marks = new Map(
  [...OURS.map(([, kind]) => kind), 'hl-frontmatter'].map((kind) => [kind, Decoration.mark({ class: kind })]),
)

/** Marks the lines that are seen, each by itself: nothing of a long lesson is read with every key. */
function decorations({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const front = frontmatterEnd(state.doc.sliceString(0, 4000))
  for (const { from, to } of visibleRanges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      const found = line.to < front ? [{ start: 0, end: line.length, kind: 'hl-frontmatter' }] : inLine(line.text)
      for (const { start, end, kind } of found) {
        const mark = marks.get(kind)
        if (mark && end > start) builder.add(line.from + start, line.from + end, mark)
      }
      at = line.to + 1
    }
  return builder.finish()
}

function inLine(text: string) {
  const found = OURS.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, kind })),
  )
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

const frontmatterEnd = (text: string) => /^---\n[\s\S]*?\n---(?=\n|$)/.exec(text)?.[0].length ?? 0

const ours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = decorations(view)
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = decorations(view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

/** The language of lessons, in colours. */
export const lessonSyntax: Extension = [base, syntaxHighlighting(style), ours]
