import { islands } from 'islands:registry'
import { Component, createElement, type HTMLAttributes, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { earlyInput } from './replay'
import { turn } from './turn'

/** What the layout says when a part of the page fails. */
const failure = document.querySelector<HTMLTemplateElement>('template[data-island-failure]')?.innerHTML ?? ''

/** Tells when an island is awake, and puts the layout's words in its place when it breaks. */
class Guard extends Component<{ name: string; onAwake: () => void; children: ReactNode }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(`The island ${this.props.name} failed.`, error)
  }

  override componentDidMount() {
    this.props.onAwake()
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return serverHtml(failure)
  }
}

/** HTML that came with the page, as it stands there. */
const serverHtml = (html: string, rest?: HTMLAttributes<HTMLElement> & { 'data-slot'?: string }) =>
  createElement('div', { ...rest, dangerouslySetInnerHTML: { __html: html } })

/** The server-rendered children of an island; islands in them wake by themselves. */
function slotOf(root: HTMLElement): { children?: ReactNode } {
  const slot = root.querySelector('[data-slot]')
  return slot ? { children: serverHtml(slot.innerHTML, { 'data-slot': '', suppressHydrationWarning: true }) } : {}
}

/** Whether an element is rendered by the island around it, and not a root of its own. */
function isInner(root: HTMLElement): boolean {
  const outer = root.parentElement?.closest('[data-island], [data-slot]')
  return outer instanceof HTMLElement && outer.dataset.island !== undefined
}

async function wake(root: HTMLElement): Promise<void> {
  const { island: name = '', props = '{}' } = root.dataset
  const Island = await islands[name]?.()
  if (!Island) return
  await turn()
  const replay = earlyInput(root)
  await new Promise<void>((resolve) => {
    hydrateRoot(
      root,
      <Guard name={name} onAwake={resolve}>
        <Island {...JSON.parse(props)} {...slotOf(root)} />
      </Guard>,
    )
  })
  root.dataset.awake = ''
  await replay()
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island]')) {
  if (isInner(root)) continue
  wake(root).catch((error) => {
    console.error(`The island ${root.dataset.island} did not load.`, error)
    root.insertAdjacentHTML('beforeend', failure)
  })
}
