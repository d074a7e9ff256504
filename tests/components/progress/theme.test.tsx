// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Theme } from '@/components/islands/theme'

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset.theme
})

const control = () => screen.getByRole('combobox', { name: 'Theme' })
const theme = () => document.documentElement.dataset.theme

describe('the theme', () => {
  it('follows the system until one is chosen', () => {
    render(<Theme />)
    expect(control()).toHaveValue('system')
    expect(theme()).toBeUndefined()
  })

  it('is set on the page and kept', async () => {
    render(<Theme />)
    await userEvent.selectOptions(control(), 'Dark')
    expect(theme()).toBe('dark')
    expect(localStorage.getItem('lectern-theme')).toBe('dark')
  })

  it('shows what the page was opened with', () => {
    document.documentElement.dataset.theme = 'light'
    render(<Theme />)
    expect(control()).toHaveValue('light')
  })

  it('follows the system again, and forgets the choice', async () => {
    render(<Theme />)
    await userEvent.selectOptions(control(), 'Dark')
    await userEvent.selectOptions(control(), 'System')
    expect(theme()).toBeUndefined()
    expect(localStorage.getItem('lectern-theme')).toBeNull()
  })

  it('changes the page where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    render(<Theme />)
    await userEvent.selectOptions(control(), 'Light')
    expect(theme()).toBe('light')
  })
})
