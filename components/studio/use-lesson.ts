import type { EditorView } from '@codemirror/view'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { LessonText } from '@/lib/authoring/lesson-text'
import { status } from '../wording/studio'
import { replaceText, textOf } from './create-editor'
import { keepText, keptText } from './kept-text'
import type { OpenLesson, StudioActions } from './studio-actions'

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'gone'

/**
 * The lesson between the editor and its file: whether it is saved, and what to do when the file has changed underneath. Nothing is
 * written over a text that was not seen, and nothing typed is lost.
 */
export function useLesson(opened: OpenLesson, save: StudioActions['save']) {
  const { file } = opened
  const editor = useRef<EditorView>(undefined)
  /** The file as it was last seen: what is saved must come from it. */
  const seen = useRef<LessonText>(opened)
  const busy = useRef(false)
  const [saving, setSaving] = useState<Saving>('saved')
  const [notice, setNotice] = useState<{ text: string; kept?: true }>()
  const [theirs, setTheirs] = useState<LessonText>()
  const [comparing, setComparing] = useState(false)

  const current = () => (editor.current ? textOf(editor.current) : opened.text)
  const replace = (text: string) => editor.current && replaceText(editor.current, text)

  /** Compares the text with the file, and keeps it in the browser while it is not saved. */
  const settle = () => {
    const text = current()
    const isSaved = text === seen.current.text
    keepText(file, isSaved ? undefined : { text, version: seen.current.version, at: Date.now() })
    setSaving(isSaved ? 'saved' : 'unsaved')
  }

  const adopt = (there: LessonText) => {
    seen.current = there
    setTheirs(undefined)
    setComparing(false)
  }

  /** Saves what is written from what was seen; from another version when its author has seen that. */
  const store = async (from: LessonText = seen.current) => {
    if (busy.current) return
    busy.current = true
    setSaving('saving')
    setNotice(undefined)
    const text = current()
    try {
      const result = await save(file, text, from.version)
      if (result.as === 'saved') adopt({ text, version: result.version })
      if (result.as === 'newer') {
        setTheirs(result.there)
        setComparing(true)
      }
      if (result.as === 'gone') setSaving('gone')
      else settle()
    } catch {
      setSaving('failed')
    }
    busy.current = false
  }

  /** What the editor begins with: the file, or what was not saved of it the last time. */
  const begin = (): string => {
    const kept = keptText(file)
    if (!kept || kept.text === opened.text) return opened.text
    setSaving('unsaved')
    setNotice({ text: status.restored(new Date(kept.at).toLocaleString('en-GB')), kept: true })
    if (kept.version !== opened.version) {
      seen.current = { text: '', version: kept.version }
      setTheirs(opened)
    }
    return kept.text
  }

  // The server sends the page anew when a file has changed.
  const onSent = useEffectEvent((opened: OpenLesson) => {
    if (!editor.current || busy.current || opened.version === seen.current.version) return
    const isSame = current() === opened.text
    if (current() !== seen.current.text && !isSame) return setTheirs(opened)
    if (!isSame) setNotice({ text: status.updated })
    adopt(opened)
    replace(opened.text)
    settle()
  })
  useEffect(() => onSent(opened), [opened])

  useEffect(() => {
    if (saving === 'saved') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [saving])

  return {
    editor,
    saving,
    notice,
    theirs,
    comparing,
    current,
    begin,
    settle,
    store,
    touched: () => setSaving('unsaved'),
    compare: setComparing,
    takeTheirs: (there: LessonText) => {
      adopt(there)
      replace(there.text)
      settle()
    },
    discard: () => {
      setNotice(undefined)
      adopt(opened)
      replace(opened.text)
      settle()
    },
  }
}
