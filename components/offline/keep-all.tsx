import { useCallback, useEffect, useState } from 'react'
import { offline } from '@/wording'
import { ask } from './ask'
import { keptOf } from './kept'

type Props = {
  /** The addresses of the lessons, and of the site's root, from the page. */
  lessons: { href: string }[]
  rootHref: string
}

/** How many lessons are kept, and the wish to keep all now, whatever the connection costs. */
export function KeepAll({ lessons, rootHref }: Props) {
  const [kept, setKept] = useState<number>()
  const [state, setState] = useState<'quiet' | 'busy' | 'failed'>('quiet')
  const count = useCallback(async () => {
    const { size } = await keptOf(lessons.map(({ href }) => href))
    setKept(size)
    return size
  }, [lessons])
  useEffect(() => {
    // In development, and where a browser refuses, there is never a worker.
    void navigator.serviceWorker?.ready.then(count)
  }, [count])

  async function keepAll() {
    setState('busy')
    const { active } = await navigator.serviceWorker.ready
    const page = location.href.slice(new URL(rootHref, location.href).href.length)
    let type: 'keep' | 'keep-next' = 'keep'
    let left = active ? 1 : 0
    while (active && left > 0) {
      ;({ left } = await ask(active, { type, page }))
      type = 'keep-next'
      await count()
    }
    setState((await count()) === lessons.length ? 'quiet' : 'failed')
  }

  if (kept === undefined) return null
  return (
    <>
      <p role="status">
        {offline.count(kept, lessons.length)} {state === 'failed' && offline.failed}
      </p>
      {kept < lessons.length && (
        <button type="button" className="button" disabled={state === 'busy'} onClick={keepAll}>
          {offline.keepAll}
        </button>
      )}
    </>
  )
}
