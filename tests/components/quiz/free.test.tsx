// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { free } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)
const text = () => screen.getByRole('textbox', { name: 'Your answer' })

describe('an open answer', () => {
  it('shows no model answer before there is one to compare', async () => {
    const { press, message } = take(free)
    await press('Compare with a model answer')
    expect(message()).toBe('Write an answer first.')
    expect(text()).toHaveFocus()
    expect(screen.queryByText(/Starch takes up/)).not.toBeInTheDocument()
  })

  it('is compared, marked by the student and recorded', async () => {
    const { user, press, outcome, answers } = take(free)
    await user.type(text(), 'The water leaves.')
    await press('Compare with a model answer')
    expect(screen.getByRole('heading', { name: 'A model answer' })).toHaveFocus()
    expect(screen.getByText(/Starch takes up/)).toBeVisible()
    expect(outcome()).toBe('A model answer')
    await user.click(screen.getByRole('checkbox', { name: 'It says where the water goes' }))
    await press('Record my marks')
    expect(screen.getByRole('heading', { name: 'You found 1 of 2 in your answer' })).toHaveFocus()
    expect(answers()[0]?.response).toEqual({
      kind: 'free',
      text: 'The water leaves.',
      marks: { starch: false, water: true },
    })
  })

  it('is where it was after a reload: written, or being compared', async () => {
    const first = take(free)
    await first.user.type(text(), 'The water leaves.')
    await first.press('Compare with a model answer')
    await first.user.click(screen.getByRole('checkbox', { name: 'It names the starch' }))
    first.unmount()
    take(free)
    expect(await screen.findByRole('checkbox', { checked: true })).toHaveAccessibleName('It names the starch')
    expect(text()).toHaveValue('The water leaves.')
  })

  it('keeps the text and not the marks when it is tried again', async () => {
    const { user, press } = take(free)
    await user.type(text(), 'Salt.')
    await press('Compare with a model answer')
    await press('Record my marks')
    await press('Try again')
    expect(text()).toHaveValue('Salt.')
    expect(text()).toHaveFocus()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})
