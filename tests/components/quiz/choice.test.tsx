// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { handIn } from '../../progress/hand-in'
import { choiceMany, choiceOne } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)

describe('a choice of one', () => {
  it('keeps what is chosen at once, and grades it only when asked', async () => {
    const { user, outcome, draft } = take(choiceOne)
    await user.click(screen.getByRole('radio', { name: 'Flour' }))
    await user.click(screen.getByRole('radio', { name: 'Yeast' }))
    expect(draft()).toEqual({ kind: 'choice', picked: ['yeast'] })
    expect(outcome()).toBeNull()
  })

  it('says that an answer is right, why, and what the author says to whoever chose it', async () => {
    const { user, press, outcome } = take(choiceOne)
    await user.click(screen.getByRole('radio', { name: 'Yeast' }))
    await press('Check')
    expect(outcome()).toBe('Right')
    expect(screen.getByText('Yes, by the gas that it gives off.')).toBeVisible()
    expect(screen.getByText(/The gas is caught in the dough/)).toBeVisible()
    expect(screen.getByText('1 of 1 point')).toBeVisible()
    expect(screen.queryByText('Yeast feeds on sugar and gives off a gas.')).not.toBeInTheDocument()
  })

  it('answers a wrong choice with its feedback, the right one marked and the passage quoted', async () => {
    const { user, press, outcome } = take(choiceOne)
    await user.click(screen.getByRole('radio', { name: /Salt/ }))
    await press('Check')
    expect(outcome()).toBe('Not yet')
    expect(screen.getByText('Salt slows it down.')).toBeVisible()
    expect(screen.queryByText(/Yes, by the gas/)).not.toBeInTheDocument()
    expect(screen.getByRole('radio', { name: /^Yeast,.*The right answer$/ })).toBeDisabled()
    expect(screen.getByRole('radio', { name: /Salt.*Not right/ })).toBeChecked()
    expect(screen.getByText('Yeast feeds on sugar and gives off a gas.')).toBeVisible()
  })

  it('asks for a choice when there is none, and goes there', async () => {
    const { press, outcome, message } = take(choiceOne)
    await press('Check')
    expect(outcome()).toBeNull()
    expect(message()).toBe('Choose an answer first.')
    // Asked again, it is said again: a live region tells of what comes, not of what stays.
    const [region] = screen.getAllByRole('status')
    const said = region?.firstChild
    await press('Check')
    expect(message()).toBe('Choose an answer first.')
    expect(region?.firstChild).not.toBe(said)
    expect(screen.getAllByRole('status')[0]).toBe(region)
    expect(screen.getAllByRole('radio')[0]).toHaveFocus()
  })

  it('is taken with the keyboard alone: arrows choose, Enter checks', async () => {
    const { user, outcome } = take(choiceOne)
    await user.tab()
    await user.keyboard(' {ArrowDown}{Enter}')
    expect(outcome()).toBe('Right')
    expect(screen.getByRole('heading', { name: 'Right' })).toHaveFocus()
  })

  it('brings back a choice that was not handed in', async () => {
    respond('bread/rise', { kind: 'choice', picked: ['salt'] })
    take(choiceOne)
    expect(await screen.findByRole('radio', { name: /Salt/, checked: true })).toBeEnabled()
  })

  it('shows its options in the same order every time', () => {
    const order = () => screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)
    const { unmount } = take(choiceOne)
    const first = order()
    unmount()
    take(choiceOne)
    expect(order()).toEqual(first)
  })
})

describe('a choice of many', () => {
  it('tells before answering how choices are counted', () => {
    take(choiceMany)
    expect(screen.getByRole('group', { name: 'Which of these are grains?' })).toHaveAccessibleDescription(
      'Choose all that apply. A wrong choice takes away a right one.',
    )
  })

  it('tells how far a partly right answer got, and marks each option in words', async () => {
    const { user, press, outcome } = take(choiceMany)
    for (const name of ['Rye', 'Wheat', 'Lentils']) await user.click(screen.getByRole('checkbox', { name }))
    await press('Check')
    expect(outcome()).toBe('Partly right: 2 of 3 found, and 1 chosen that does not belong')
    expect(screen.getByText('0.67 of 2 points')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /^Oats,.*Missed$/ })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Lentils,.*Not right$/ })).toBeChecked()
    expect(screen.getByText('Lentils are pulses.')).toBeVisible()
  })

  it('unpicks what is picked twice', async () => {
    const { user, draft } = take(choiceMany)
    await user.click(screen.getByRole('checkbox', { name: 'Rye' }))
    await user.click(screen.getByRole('checkbox', { name: 'Oats' }))
    await user.click(screen.getByRole('checkbox', { name: 'Rye' }))
    expect(draft()).toEqual({ kind: 'choice', picked: ['oats'] })
  })

  it('begins with nothing picked when it is tried again', async () => {
    handIn('bread/grains', choiceMany, { kind: 'choice', picked: ['rye'] })
    const { press } = take(choiceMany)
    await press('Try again')
    expect(screen.queryByRole('checkbox', { checked: true })).not.toBeInTheDocument()
    expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
  })
})
