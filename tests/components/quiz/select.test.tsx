// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { select, selectWords } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)
const part = (name: string | RegExp) => screen.getByRole('checkbox', { name })

describe('a text to mark', () => {
  it('reads as running text', () => {
    const { form } = take(selectWords)
    expect(form()).toHaveTextContent('Rye grows beside barley.')
  })

  it('is right when all that is asked for is marked', async () => {
    const { user, press, outcome } = take(select)
    await user.click(part(/four hundred/))
    await user.click(part(/neighbour/))
    await press('Check')
    expect(outcome()).toBe('Right')
    expect(part(/four hundred.*Right$/)).toBeDisabled()
  })

  it('tells what was found, and says in words what was missed', async () => {
    const { user, press, outcome } = take(select)
    await user.click(part(/four hundred/))
    await press('Check')
    expect(outcome()).toBe('Partly right: 1 of 2 found')
    expect(part(/neighbour.*Missed$/)).not.toBeChecked()
  })

  it('lets a wrong mark take away a right one', async () => {
    const { user, press, outcome } = take(select)
    expect(screen.getByText(/A wrong mark takes away a right one\./)).toBeVisible()
    await user.click(part(/four hundred/))
    await user.click(part(/bakery/))
    await press('Check')
    expect(outcome()).toBe('Not yet: 1 of 2 found, and 1 chosen that does not belong')
  })

  it('asks for a mark when there is none', async () => {
    const { press, message } = take(select)
    await press('Check')
    expect(message()).toBe('Mark a sentence first.')
    expect(part(/bakery/)).toHaveFocus()
  })

  it('goes from word to word by the arrow keys, and is one stop on the way of Tab', async () => {
    const { user, outcome } = take(selectWords)
    await user.tab()
    expect(part('Rye')).toHaveFocus()
    await user.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight} ')
    expect(part('barley')).toBeChecked()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(outcome()).toBe('Right')
  })

  it('brings back what was marked', async () => {
    respond('bread/claims', { kind: 'select', picked: ['s3'] })
    take(select)
    expect(await screen.findByRole('checkbox', { checked: true })).toBe(part(/street/))
  })
})
