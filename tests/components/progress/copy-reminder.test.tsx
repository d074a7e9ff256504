// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { reminder } from '@/wording'
import { openPage, question, right, show } from './page'

beforeEach(() => {
  localStorage.clear()
  URL.createObjectURL = () => 'blob:'
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})

async function page() {
  const { handIn, ...it } = await openPage()
  const { CopyReminder } = await import('@/components/islands/copy-reminder')
  return {
    ...it,
    answer: (n: number) => act(() => Array.from({ length: n }, () => handIn('lights/steady', question, right))),
    open: () => show(<CopyReminder />),
  }
}
const asked = () => screen.queryByRole('complementary', { name: reminder.label })

describe('the reminder to save a file', () => {
  it('comes with the fiftieth answer that is in no file', async () => {
    const it = await page()
    it.answer(49)
    await it.open()
    expect(asked()).not.toBeInTheDocument()
    it.answer(1)
    expect(asked()).toHaveTextContent(reminder.text(50))
  })

  it.each([
    [reminder.save, reminder.saved],
    [reminder.later, reminder.putOff],
  ])('goes with “%s”, and comes again only after as many more, after a reload too', async (button, said) => {
    const before = await page()
    before.answer(60)
    const { unmount } = await before.open()
    await userEvent.click(screen.getByRole('button', { name: button }))
    expect(asked()).not.toBeInTheDocument()
    expect(screen.getByText(said)).toBeInTheDocument()
    unmount()
    const after = await page()
    await after.open()
    after.answer(49)
    expect(asked()).not.toBeInTheDocument()
    after.answer(1)
    expect(asked()).toHaveTextContent(reminder.text(50))
  })
})
