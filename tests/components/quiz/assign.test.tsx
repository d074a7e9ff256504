// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { match, sort } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)

describe('a table to match', () => {
  const list = (name: string | RegExp) => screen.getByRole('combobox', { name })

  it('offers every entry of the right column, decoys too, as plain text', () => {
    take(match)
    const options = within(list('Baguette')).getAllByRole('option')
    expect(options.map((option) => option.textContent).sort()).toEqual([
      'Choose',
      'Ethiopia & Eritrea',
      'France',
      'Italy',
      'Japan',
    ])
  })

  it('is right when every row is', async () => {
    const { user, press, outcome } = take(match)
    await user.selectOptions(list('Baguette'), 'France')
    await user.selectOptions(list(/Injera/), 'ethiopia')
    await user.selectOptions(list('Ciabatta'), 'Italy')
    await press('Check')
    expect(outcome()).toBe('Right')
  })

  it('counts its rows one by one and names what belongs to the wrong ones', async () => {
    const { user, press, outcome, form } = take(match)
    await user.selectOptions(list('Baguette'), 'France')
    await user.selectOptions(list(/Injera/), 'Japan')
    await user.selectOptions(list('Ciabatta'), 'France')
    await press('Check')
    expect(outcome()).toBe('Partly right: 1 of 3 rows is right')
    expect(form()).toHaveTextContent('Right: Ethiopia & Eritrea')
    await press('Try again')
    expect(list('Baguette')).toHaveDisplayValue('France')
    expect(list('Ciabatta')).toHaveDisplayValue('Choose')
  })

  it('says how many rows are open, and goes to the first of them', async () => {
    const { user, press, message } = take(match)
    await user.selectOptions(list('Baguette'), 'France')
    await press('Check')
    expect(message()).toBe('2 rows are still open.')
    expect(list(/Injera/)).toHaveFocus()
    await user.selectOptions(list('Baguette'), 'Choose')
    await press('Check')
    expect(message()).toBe('3 rows are still open.')
  })

  it('brings back what was chosen', async () => {
    respond('bread/breads', { kind: 'match', pairs: { ciabatta: 'japan' } })
    take(match)
    expect(await screen.findByDisplayValue('Japan')).toBe(list('Ciabatta'))
  })
})

describe('things to sort', () => {
  const choose = (item: string | RegExp, place: string) =>
    within(screen.getByRole('radiogroup', { name: item })).getByRole('radio', { name: place })

  it('is right when every thing is in its place, or in none', async () => {
    const { user, press, outcome } = take(sort)
    await user.click(choose('Rice', 'Dry goods'))
    await user.click(choose('Butter', 'Cool box'))
    await user.click(choose(/spoon/, 'None of these'))
    await press('Check')
    expect(outcome()).toBe('Right')
  })

  it('counts its things one by one and names the right place', async () => {
    const { user, press, outcome, form } = take(sort)
    for (const item of ['Rice', 'Butter', /spoon/]) await user.click(choose(item, 'Dry goods'))
    await press('Check')
    expect(outcome()).toBe('Partly right: 1 of 3 items is right')
    expect(form()).toHaveTextContent('Right: Cool box')
    expect(form()).toHaveTextContent('Right: None of these')
  })

  it('offers "none" only where something belongs nowhere', () => {
    take({ ...sort, items: sort.items.filter(({ id }) => id !== 'spoon') })
    expect(screen.queryByRole('radio', { name: 'None of these' })).not.toBeInTheDocument()
  })

  it('says how many are to be placed, and goes to the first of them', async () => {
    const { user, press, message } = take(sort)
    await press('Check')
    expect(message()).toBe('3 items are still to be placed.')
    for (const item of ['Rice', 'Butter']) await user.click(choose(item, 'Dry goods'))
    await press('Check')
    expect(message()).toBe('1 item is still to be placed.')
    expect(choose(/spoon/, 'Dry goods')).toHaveFocus()
  })

  it('is taken with the keyboard alone', async () => {
    const { user, draft } = take(sort)
    await user.tab()
    await user.keyboard(' {Tab} {ArrowRight}')
    const placed = Object.values((draft() as { placed: Record<string, string> }).placed)
    expect(placed.sort()).toEqual(['cool', 'dry'])
  })

  it('brings back what was placed', async () => {
    respond('bread/pantry', { kind: 'sort', placed: { butter: 'cool' } })
    take(sort)
    await screen.findByRole('radio', { checked: true })
    expect(choose('Butter', 'Cool box')).toBeChecked()
  })
})
