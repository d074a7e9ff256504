// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { island } from '@/components/island'

const Counter = island('counter', function Counter({ start, label }: { start: number; label?: string }) {
  const [n, setN] = useState(start)
  return (
    <button type="button" onClick={() => setN(n + 1)}>
      {label ?? 'Count'} {n}
    </button>
  )
})

const Outer = island('outer', function Outer({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section aria-label={title}>
      <Counter start={5} label="inner" />
      {children}
    </section>
  )
})

function markup(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  return box
}

describe('island', () => {
  it('marks its element with its name and with its props as JSON', () => {
    const root = markup(renderToString(<Counter start={2} label={'"quoted" <b>'} />)).firstElementChild as HTMLElement
    expect(root.dataset.island).toBe('counter')
    expect(JSON.parse(root.dataset.props ?? '')).toEqual({ start: 2, label: '"quoted" <b>' })
    expect(root).toHaveTextContent('"quoted" <b> 2')
  })

  it('renders an island within an island as an ordinary component', () => {
    const roots = markup(renderToString(<Outer title="t" />)).querySelectorAll('[data-island]')
    expect([...roots].map((r) => r.getAttribute('data-island'))).toEqual(['outer'])
  })

  it('keeps children out of the props, in a slot where islands are roots again', () => {
    const box = markup(
      renderToString(
        <Outer title="t">
          <Counter start={1} label="slotted" />
        </Outer>,
      ),
    )
    const outer = box.querySelector<HTMLElement>('[data-island=outer]')
    expect(JSON.parse(outer?.dataset.props ?? '')).toEqual({ title: 't' })
    const slotted = box.querySelector('[data-slot] > [data-island=counter]')
    expect(slotted).toHaveTextContent('slotted 1')
  })

  it('hydrates its client into the marked element without a complaint and comes alive', async () => {
    const complaint = vi.spyOn(console, 'error')
    const box = markup(renderToString(<Counter start={2} />))
    document.body.append(box)
    const root = box.firstElementChild as HTMLElement
    const before = root.firstElementChild
    await act(async () => {
      hydrateRoot(root, <Counter.client {...JSON.parse(root.dataset.props ?? '')} />)
    })
    const button = screen.getByRole('button')
    expect(button).toBe(before)
    await act(async () => button.click())
    expect(button).toHaveTextContent('Count 3')
    expect(complaint).not.toHaveBeenCalled()
  })

  it('works as an ordinary component under React', () => {
    render(<Counter start={0} label="plain" />)
    expect(screen.getByRole('button', { name: 'plain 0' })).toBeInTheDocument()
  })
})
