import { islands, keepOffline } from 'islands:registry'
import { Component, createElement, type HTMLAttributes, type ReactNode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { reveal } from './far'
import { whenNear } from './near'
import { earlyInput } from './replay'
import { turn } from './turn'

/** What the layout says when a part of the page fails. */
const failureHtml = () => document.querySelector<HTMLTemplateElement>('template[data-island-failure]')?.innerHTML ?? ''

/** Puts the layout's words in the place of an island that breaks. */
class Guard extends Component<{ name: string; children: ReactNode }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(`The island ${this.props.name} failed.`, error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return serverHtml(failureHtml())
  }
}

/** Tells when an island has rendered and its effects have run: only then does it follow the store. */
function Awake({ onAwake, children }: { onAwake: () => void; children: ReactNode }) {
  useEffect(onAwake, [onAwake])
  return children
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
  reveal(root)
  const replay = earlyInput(root)
  await new Promise<void>((resolve) => {
    hydrateRoot(
      root,
      <Awake onAwake={resolve}>
        <Guard name={name}>
          <Island {...JSON.parse(props)} {...slotOf(root)} />
        </Guard>
      </Awake>,
    )
  })
  await turn()
  root.dataset.awake = ''
  await replay()
}

function start(): void {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-island]')].filter((root) => !isInner(root))
  whenNear(roots, (root) => {
    wake(root).catch((error) => {
      console.error(`The island ${root.dataset.island} did not load.`, error)
      root.insertAdjacentHTML('beforeend', failureHtml())
    })
  })
}

// The script does not wait for the page, nor the page for it: a browser has work of its own when a page is complete.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()

// All that the page shows comes first, and who leaves again at once pays nothing for what would be kept.
if (keepOffline) setTimeout(keepOffline, 3000)
