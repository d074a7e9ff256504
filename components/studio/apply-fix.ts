import type { EditorView } from '@codemirror/view'
import type { Edit } from '@/lib/authoring/edit'
import { edit, linesOf } from './create-editor'

/** Makes edits of a text as one step that can be undone. A text that has changed since is left alone: what is wrong in it is told anew. */
export function applyFix(view: EditorView, { edits }: { edits: readonly Edit[] }, text: string): void {
  if (linesOf(view) !== text) return
  edit(view, edits)
  view.focus()
}
