import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { type Entry, outlineOf } from '@/lib/authoring/outline'
import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { linesOf } from './create-editor'
import { latest } from './latest'
import { listen, send } from './messages'
import { showDiagnostics } from './show-diagnostics'
import type { Checked, StudioActions } from './studio-actions'
import type { useLesson } from './use-lesson'

/** How long a pause in typing is, in ms: what is written after one is followed at once, and what is written in one go after the next. */
const PAUSE = 80
/** How long to wait for a server that does not answer, in ms. */
const PATIENCE = 2000

/**
 * What follows the text while it is written: the outline, the preview, and then what is wrong. None of it is on the way of a key to the
 * screen.
 */
export function useFollowers(
  file: string,
  { editor, touched, settle }: Pick<ReturnType<typeof useLesson>, 'editor' | 'touched' | 'settle'>,
  check: StudioActions['check'],
  words: Vocabulary,
) {
  const frame = useRef<HTMLIFrameElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef(0)
  const [outline, setOutline] = useState<Entry[]>([])
  const [found, setFound] = useState<{ checked: Checked; text: string }>()
  const [lost, setLost] = useState(false)

  // The server does one thing at a time: the preview comes first, and what is wrong is asked for a little later.
  const ask = useMemo(() => {
    const again = latest(async (text: string): Promise<void> => {
      try {
        const checked = await check(file, text)
        setLost(false)
        setFound({ checked, text })
        if (editor.current && linesOf(editor.current) === text) showDiagnostics(editor.current, checked.here)
      } catch {
        setLost(true)
        setTimeout(() => editor.current && again(linesOf(editor.current)), PATIENCE)
      }
    }, PAUSE)
    return again
  }, [check, editor, file])

  const update = () => {
    if (!editor.current) return
    const text = linesOf(editor.current)
    settle()
    setOutline(outlineOf(text))
    send(frame.current?.contentWindow, { studio: 'text', text })
    ask(text)
  }
  useEffect(
    () =>
      listen(
        () => frame.current?.contentWindow,
        ({ studio }) => {
          if (studio === 'ready' && editor.current)
            send(frame.current?.contentWindow, { studio: 'text', text: linesOf(editor.current) })
        },
      ),
    [editor],
  )
  // When the course has something else to be named, what was wrong may be right.
  const onWords = useEffectEvent((_: Vocabulary) => update())
  useEffect(() => onWords(words), [words])

  return {
    frame,
    outline,
    lost,
    checked: found?.checked,
    text: found?.text ?? '',
    update,
    follow: () => {
      touched()
      clearTimeout(timer.current)
      const now = performance.now()
      timer.current = setTimeout(update, now - written.current > PAUSE ? 0 : PAUSE)
      written.current = now
    },
    show: ({ kind, id }: Entry) => {
      if (id !== undefined) send(frame.current?.contentWindow, { studio: 'show', kind, id })
    },
  }
}
