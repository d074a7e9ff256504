// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { number, text } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)
const field = () => screen.getByRole('textbox')

describe('a typed answer', () => {
  it('is checked by Enter and found right', async () => {
    const { user, outcome } = take(text)
    await user.type(field(), 'Lame{Enter}')
    expect(outcome()).toBe('Right')
    expect(screen.getByText('Yes, from the French for a blade.')).toBeVisible()
  })

  it('is told of a slip that was forgiven, with the right spelling', async () => {
    const { user, outcome } = take(text)
    await user.type(field(), 'lamee{Enter}')
    expect(outcome()).toBe('Right')
    expect(screen.getByText('A slip in the spelling was forgiven.')).toBeVisible()
    expect(screen.getByText('lame')).toBeVisible()
  })

  it('gets the word on a foreseen wrong answer, and every accepted one', async () => {
    const { user, outcome } = take(text)
    await user.type(field(), 'knife{Enter}')
    expect(outcome()).toBe('Not yet')
    expect(screen.getByText('A knife would do, but it has a name of its own.')).toBeVisible()
    expect(screen.getByText('lame')).toBeVisible()
    expect(field()).toBeDisabled()
    expect(field()).toHaveValue('knife')
  })

  it('is asked for when it is blank', async () => {
    const { user, message, outcome } = take(text)
    await user.type(field(), '  {Enter}')
    expect(message()).toBe('Write an answer first.')
    expect(outcome()).toBeNull()
    expect(field()).toHaveFocus()
  })

  it('is kept letter by letter, and brought back', async () => {
    const { user, draft, unmount } = take(text)
    await user.type(field(), 'gri')
    expect(draft()).toEqual({ kind: 'text', text: 'gri' })
    unmount()
    take(text)
    expect(await screen.findByDisplayValue('gri')).toBeEnabled()
  })
})

describe('a number', () => {
  it('says that it wants a unit, and what a number without it counts', () => {
    take(number)
    expect(field()).toHaveAccessibleName('Your answer, a number with its unit')
    expect(screen.getByText('A right number without its unit, or with a wrong one, counts half.')).toBeVisible()
    expect(field()).toHaveAttribute('inputmode', 'text')
  })

  it('offers a pad of digits where nothing else can be needed', () => {
    take({
      ...number,
      answers: [{ id: 'n', correct: true, value: 7, tolerance: { by: 'absolute', amount: 0 }, text: '7' }],
    })
    expect(field()).toHaveAttribute('inputmode', 'decimal')
  })

  it('is right in a unit that converts', async () => {
    const { user, outcome } = take(number)
    await user.type(field(), '0.5 kg{Enter}')
    expect(outcome()).toBe('Right')
  })

  it('is partly right without its unit', async () => {
    const { user, outcome } = take(number)
    await user.type(field(), '500{Enter}')
    expect(outcome()).toBe('Partly right')
    expect(screen.getByText('The number is right. Its unit is missing.')).toBeVisible()
    expect(screen.getByText('500 g')).toBeVisible()
  })

  it('gets the word on a foreseen wrong number', async () => {
    const { user, outcome } = take(number)
    await user.type(field(), '50 g{Enter}')
    expect(outcome()).toBe('Not yet')
    expect(screen.getByText('That is a bun.')).toBeVisible()
  })

  it('is asked for again when it can’t be read, and nothing is lost', async () => {
    const { user, outcome, message } = take(number)
    await user.type(field(), 'half{Enter}')
    expect(outcome()).toBeNull()
    expect(message()).toBe('This could not be read as a number. Write it in digits, such as 12 or 1.5.')
    expect(field()).toHaveValue('half')
  })

  it('comes back when it was not handed in', async () => {
    respond('bread/heat', { kind: 'number', text: '4' })
    take(number)
    expect(await screen.findByDisplayValue('4')).toBeEnabled()
  })
})
