import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { latest } from './latest'
import { listen, type Message, send } from './messages'
import type { Render } from './studio-actions'

type Props = { file: string; render: Render; children: ReactNode }

/**
 * The lesson as students will see it, following the text in the studio round it. React keeps what is alike from one text to
 * the next, and with it the place on the page and the answers given.
 */
export function Preview({ file, render, children }: Props) {
  const [view, setView] = useState(children)
  useEffect(() => {
    const follow = latest(async (text: string) => {
      const next = await render(file, text)
      // What has errors is not shown: the lesson stays as it was, and the studio says what is wrong.
      if (next) startTransition(() => setView(next))
    }, 0)
    const end = listen(
      () => parent,
      (message) => {
        if (message.studio === 'text') follow(message.text)
        if (message.studio === 'show') show(message)
      },
    )
    addEventListener('click', openElsewhere)
    send(parent, { studio: 'ready' })
    return () => {
      end()
      removeEventListener('click', openElsewhere)
    }
  }, [file, render])
  return view
}

function show({ kind, id }: Extract<Message, { studio: 'show' }>) {
  const selector = {
    heading: `[id="${CSS.escape(id)}"]`,
    quiz: `[id="${CSS.escape(`quiz-${id}`)}"]`,
    question: `[id$="${CSS.escape(`/${id}`)}"]`,
  }
  document.querySelector(selector[kind])?.scrollIntoView()
}

/** A link that leads away opens beside the studio: the preview stays what it is. */
function openElsewhere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link && link.pathname !== location.pathname) link.target = '_blank'
}
