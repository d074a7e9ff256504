import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { createEditor } from './create-editor'

type Options = {
  editor: RefObject<EditorView | undefined>
  file: string
  words: Vocabulary
  /** What the editor begins with. */
  begin: () => string
  /** Once it is there. */
  onBegin: () => void
  onChange: () => void
}

/** An editor in an element that is there as long as the component. */
export function useEditor({
  editor,
  file,
  words,
  begin,
  onBegin,
  onChange,
}: Options): RefObject<HTMLDivElement | null> {
  const parent = useRef<HTMLDivElement>(null)
  // The editor is made once, and asks for what is current.
  const current = useEffectEvent(() => words)
  const first = useEffectEvent(begin)
  const begun = useEffectEvent(onBegin)
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    if (!parent.current) return
    const view = createEditor({
      parent: parent.current,
      file,
      text: first(),
      words: () => current(),
      onChange: () => changed(),
    })
    editor.current = view
    begun()
    return () => view.destroy()
  }, [editor, file])
  return parent
}

/** Puts the cursor at an offset and brings it into view. */
export function goTo(view: EditorView, at: number): void {
  const offset = Math.min(at, view.state.doc.length)
  view.dispatch({
    selection: { anchor: offset },
    effects: EditorView.scrollIntoView(offset, { y: 'start', yMargin: 60 }),
  })
  view.focus()
}
