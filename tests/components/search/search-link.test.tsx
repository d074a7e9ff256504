// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { SearchLink } from '@/components/islands/search-link'

const openSearch = vi.hoisted(() => vi.fn())
vi.mock('@/components/search/search-dialog', () => ({ openSearch }))

beforeEach(() => {
  openSearch.mockReset()
  localStorage.clear()
  render(
    <>
      <SearchLink href="/search/" />
      <input aria-label="Text" />
      <input type="radio" aria-label="Option" />
      <dialog open>
        <button type="button">In a dialog</button>
      </dialog>
    </>,
  )
})

/** Presses a key on an element; gives whether the page took it. */
const press = (on: Element, init: KeyboardEventInit) => !fireEvent.keyDown(on, init)
const text = () => screen.getByRole('textbox', { name: 'Text' })
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('is a link to the page of the search that opens the dialog', async () => {
  fireEvent.click(screen.getByRole('link', { name: 'Search' }))
  await vi.waitFor(() => expect(openSearch).toHaveBeenCalledWith(`${location.origin}/search/`))
})

it('stays a link for whoever wants a new tab', async () => {
  expect(fireEvent.click(screen.getByRole('link', { name: 'Search' }), { ctrlKey: true })).toBe(true)
  await settled()
  expect(openSearch).not.toHaveBeenCalled()
})

it.each([
  ['/', { key: '/' }],
  ['Ctrl+K', { key: 'k', ctrlKey: true }],
  ['⌘K', { key: 'k', metaKey: true }],
  ['Ctrl+K on a keyboard for Urdu', { key: 'ک', code: 'KeyK', ctrlKey: true }],
])('%s opens it', async (_, init) => {
  expect(press(document.body, init)).toBe(true)
  await vi.waitFor(() => expect(openSearch).toHaveBeenCalledOnce())
})

it('opens with Ctrl+K while one writes, and with / from an option', async () => {
  expect(press(text(), { key: 'k', ctrlKey: true })).toBe(true)
  await vi.waitFor(() => expect(openSearch).toHaveBeenCalledOnce())
  expect(press(screen.getByRole('radio'), { key: '/' })).toBe(true)
  await vi.waitFor(() => expect(openSearch).toHaveBeenCalledTimes(2))
})

it('leaves other keys alone, a / that is being written, and dialogs', () => {
  expect(press(text(), { key: '/' })).toBe(false)
  expect(press(document.body, { key: 'k' })).toBe(false)
  expect(press(document.body, { key: '/', altKey: true })).toBe(false)
  expect(press(screen.getByRole('button'), { key: '/' })).toBe(false)
})

it('leaves / alone for whoever has turned it off', () => {
  localStorage.setItem('lectern-slash', 'off')
  expect(press(document.body, { key: '/' })).toBe(false)
  expect(press(document.body, { key: 'k', ctrlKey: true })).toBe(true)
})
