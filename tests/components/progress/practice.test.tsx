// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Practice } from '@/components/islands/practice'
import { readSettings } from '@/lib/progress/settings'

beforeEach(async () => {
  localStorage.clear()
  await act(async () => void render(<Practice />))
})

describe('the settings of practice', () => {
  it.each([
    ['Ask me how sure I am', 'confidence', true],
    ['Shuffle the options in the review', 'shuffle', false],
  ] as const)('%s: is kept as soon as it is changed', async (label, name, then) => {
    const box = screen.getByRole('checkbox', { name: label })
    expect(readSettings()[name]).toBe(!then)
    await userEvent.click(box)
    expect(readSettings()[name]).toBe(then)
    expect((box as HTMLInputElement).checked).toBe(then)
  })

  it('takes a daily limit, and leaves it as it was while what is typed is none', async () => {
    const limit = screen.getByRole('spinbutton', { name: 'Questions a day, at most' })
    fireEvent.input(limit, { target: { value: '35' } })
    expect(readSettings().dailyLimit).toBe(35)
    for (const bad of ['', '0', '3.5', '9999']) {
      fireEvent.input(limit, { target: { value: bad } })
      expect(readSettings().dailyLimit, bad).toBe(35)
    }
    fireEvent.blur(limit)
    expect(limit).toHaveValue(35)
  })

  it('takes the day of an exam, and none again', () => {
    const day = screen.getByLabelText('Day of an exam')
    fireEvent.input(day, { target: { value: '2024-07-01' } })
    expect(readSettings().exam).toBe('2024-07-01')
    fireEvent.input(day, { target: { value: '' } })
    expect(readSettings().exam).toBeNull()
    fireEvent.blur(day)
    expect(day).toHaveValue('')
  })
})
