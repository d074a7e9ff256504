import { autocompletion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, Text } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { difference, type Edit } from '@/lib/authoring/edit'
import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { studio } from '../wording/studio'
import { completionSource } from './completion-source'
import { lessonSyntax } from './lesson-syntax'

type Options = {
  parent: Element
  file: string
  text: string
  words: () => Vocabulary
  onChange: () => void
}

/** An editor of the text of a lesson, or of another file of the course. Tab leaves it, as any field; its text keeps the line ends of the file. */
export function createEditor({ parent, file, text, words, onChange }: Options): EditorView {
  const isLesson = file.endsWith('.mdx')
  return new EditorView({
    parent,
    doc: text,
    extensions: [
      text.includes('\r\n') ? EditorState.lineSeparator.of('\r\n') : [],
      lineNumbers(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      history(),
      isLesson ? lessonSyntax : [],
      lintGutter(),
      autocompletion({ override: [completionSource(words)], icons: false, activateOnTypingDelay: 50 }),
      EditorView.lineWrapping,
      // Each line reads in the direction of its own script.
      EditorView.perLineTextDirection.of(true),
      EditorView.contentAttributes.of({
        'aria-label': isLesson ? studio.source : studio.sourceOf(file),
        ...{ tabindex: '0', spellcheck: 'true', dir: 'auto' },
      }),
      EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
      keymap.of([...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
    ],
  })
}

/** The editor's text as the file has it. */
export const textOf = ({ state }: EditorView): string => state.sliceDoc()
/** The same with \n at the end of lines, which offsets count. */
export const linesOf = ({ state }: EditorView): string => state.doc.toString()

/** Edits of a text whose lines end with \n, as one step that can be undone. */
export function edit(view: EditorView, edits: readonly Edit[], select?: { from: number; to: number }): void {
  view.dispatch({
    changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: Text.of(text.split('\n')) })),
    ...(select && { selection: { anchor: select.from, head: select.to }, scrollIntoView: true }),
  })
}

/** Puts another text in place of the editor's; what is alike stays, and the cursor and the place with it. */
export function replaceText(view: EditorView, text: string): void {
  const change = difference(linesOf(view), text.replaceAll('\r\n', '\n'))
  if (change) edit(view, [change])
}
