// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { hotspot } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)
const areas = (form: HTMLElement) => [...form.querySelectorAll('svg > .area')]

describe('a picture with places', () => {
  it('has a picture with its description and a list of the same places', () => {
    take(hotspot)
    expect(screen.getByRole('img', { name: 'An oven with three shelves.' })).toBeInTheDocument()
    expect(screen.getAllByRole('radio')).toHaveLength(3)
  })

  it('keeps picture and list in step', async () => {
    const { user, form } = take(hotspot)
    fireEvent.click(areas(form())[1] as Element)
    expect(screen.getByRole('radio', { name: 'The middle' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'The floor' }))
    expect(areas(form()).map((area) => area.hasAttribute('data-picked'))).toEqual([false, false, true])
  })

  it('shows in the picture where the focus is in the list', async () => {
    const { user, form } = take(hotspot)
    await user.tab()
    expect(areas(form())[0]).toHaveAttribute('data-active')
    await user.tab()
    expect(areas(form())[0]).not.toHaveAttribute('data-active')
  })

  it('grades a choice and then stays as it is', async () => {
    const { press, form, outcome } = take(hotspot)
    fireEvent.click(areas(form())[0] as Element)
    await press('Check')
    expect(outcome()).toBe('Right')
    expect(screen.getByText('Hot air rises.')).toBeVisible()
    fireEvent.click(areas(form())[2] as Element)
    expect(screen.getByRole('radio', { name: /upper shelf/ })).toBeChecked()
  })

  it('marks the right place when another was chosen', async () => {
    const { user, press, outcome } = take(hotspot)
    await user.click(screen.getByRole('radio', { name: 'The middle' }))
    await press('Check')
    expect(outcome()).toBe('Not yet')
    expect(screen.getByRole('radio', { name: /^The upper shelf,.*The right answer$/ })).not.toBeChecked()
  })

  it('tells how far several choices got', async () => {
    const many = hotspot.areas.map((area) => ({ ...area, correct: area.id !== 'low' }))
    const { user, press, outcome } = take({ ...hotspot, select: 'many', areas: many })
    await user.click(screen.getByRole('checkbox', { name: 'The middle' }))
    await press('Check')
    expect(outcome()).toBe('Partly right: 1 of 2 found')
  })

  it('asks for a choice when there is none, and brings back one that was not handed in', async () => {
    const { press, message, unmount } = take(hotspot)
    await press('Check')
    expect(message()).toBe('Choose a place first.')
    unmount()
    respond('bread/oven', { kind: 'hotspot', picked: ['low'] })
    take(hotspot)
    expect(await screen.findByRole('radio', { checked: true })).toHaveAccessibleName('The floor')
  })
})
