// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Install } from '@/components/offline/install'
import { offline } from '@/wording'

test('without an offer of the browser, words say where to look for one', () => {
  render(<Install />)
  expect(screen.getByText(offline.installByMenu)).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

test('an offer of the browser becomes a button, which holds for one time', async () => {
  render(<Install />)
  const prompt = vi.fn(async () => {})
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void window.dispatchEvent(offer))
  expect(offer.defaultPrevented).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: offline.install }))
  expect(prompt).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button')).toBeNull()
})

test('once it is installed, that is said', () => {
  render(<Install />)
  act(() => void window.dispatchEvent(new Event('appinstalled')))
  expect(screen.getByText(offline.installed)).toBeInTheDocument()
})

test('within the installed course nothing is offered', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
  render(<Install />)
  expect(screen.getByText(offline.installed)).toBeInTheDocument()
})
