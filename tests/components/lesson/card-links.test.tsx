// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Html } from '@/components/html'
import { CardLinks } from '@/components/islands/card-links'

const shown = vi.fn()

beforeEach(() => {
  shown.mockClear()
  // jsdom knows no popovers.
  HTMLElement.prototype.showPopover = function (this: HTMLElement, options) {
    shown(this.id, options?.source)
  }
  render(
    <>
      <Html html='<a class="cite" href="../../sources/#p7">7</a> <a class="term" href="/glossary/#fixed%20light">light</a> <a href="/sources/#p7">plain</a> <a class="cite" href="/sources/#p8">8</a>' />
      <div id="note-p7" />
      <div id="term-fixed light" />
      <CardLinks />
    </>,
  )
})

/** Clicks a link and says whether the browser would have followed it. */
function followed(name: string, init?: MouseEventInit): boolean {
  const link = screen.getByRole('link', { name })
  const click = createEvent.click(link, init)
  // Looks at the event last, then keeps jsdom from complaining that it cannot navigate.
  let prevented = false
  const last = (event: Event) => {
    prevented = event.defaultPrevented
    event.preventDefault()
  }
  addEventListener('click', last, { once: true })
  fireEvent(link, click)
  return !prevented
}

describe('a link to a source or a term in a question', () => {
  it.each([
    ['7', 'note-p7'],
    ['light', 'term-fixed light'],
  ])('opens its card: %s', (name, id) => {
    expect(followed(name)).toBe(false)
    expect(shown).toHaveBeenCalledWith(id, screen.getByRole('link', { name }))
  })

  it('is followed into another tab when that was asked for', () => {
    expect(followed('7', { ctrlKey: true })).toBe(true)
    expect(shown).not.toHaveBeenCalled()
  })

  it.each(['plain', '8'])('is followed when it has no card: %s', (name) => {
    expect(followed(name)).toBe(true)
    expect(shown).not.toHaveBeenCalled()
  })
})
