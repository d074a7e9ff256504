// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { Appearance } from '@/components/islands/appearance'
import { Theme } from '@/components/islands/theme'
import { appearance, theme } from '@/wording'

const { dataset } = document.documentElement

beforeEach(() => {
  localStorage.clear()
  for (const name of ['theme', 'text', 'motion']) delete dataset[name]
})

const open = () => act(async () => void render(<Appearance />))
const radio = (name: string) => screen.getByRole('radio', { name })

describe('the look of the pages', () => {
  it('is the usual one before anything is chosen', async () => {
    await open()
    expect(radio(appearance.theme.usual)).toBeChecked()
    expect(radio(appearance.text.usual)).toBeChecked()
    expect(screen.getByRole('checkbox', { name: appearance.motion })).not.toBeChecked()
  })

  it.each([
    ['theme', 'dark', appearance.theme.dark, appearance.theme.usual],
    ['text', 'largest', appearance.text.largest, appearance.text.usual],
  ] as const)('%s: counts at once, is kept, and can be the usual one again', async (name, value, label, usual) => {
    await open()
    await userEvent.click(radio(label))
    expect(dataset[name]).toBe(value)
    expect(localStorage.getItem(`lectern-${name}`)).toBe(value)
    expect(radio(label)).toBeChecked()
    await userEvent.click(radio(usual))
    expect(dataset[name]).toBeUndefined()
    expect(localStorage.getItem(`lectern-${name}`)).toBeNull()
  })

  it('can do without motion', async () => {
    await open()
    const motion = screen.getByRole('checkbox', { name: appearance.motion })
    await userEvent.click(motion)
    expect([dataset.motion, localStorage.getItem('lectern-motion')]).toEqual(['reduce', 'reduce'])
    await userEvent.click(motion)
    expect([dataset.motion, localStorage.getItem('lectern-motion')]).toEqual([undefined, null])
  })

  it('shows what the page was opened with, but not in the HTML of the server', async () => {
    Object.assign(dataset, { theme: 'light', text: 'small', motion: 'reduce' })
    expect(renderToString(<Appearance />).match(/checked=""/g)).toHaveLength(2)
    await open()
    expect(radio(appearance.theme.light)).toBeChecked()
    expect(radio(appearance.text.small)).toBeChecked()
    expect(screen.getByRole('checkbox', { name: appearance.motion })).toBeChecked()
  })

  it('is shown alike by two controls of one page', async () => {
    render(<Theme />)
    await open()
    await userEvent.click(radio(appearance.theme.dark))
    const select = screen.getByRole('combobox', { name: theme.label })
    await waitFor(() => expect(select).toHaveValue('dark'))
    await userEvent.selectOptions(select, theme.light)
    await waitFor(() => expect(radio(appearance.theme.light)).toBeChecked())
  })
})
