// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { cloze } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)
const gap = (n: number) => screen.getByLabelText(`Gap ${n} of 3`)

describe('a text with gaps', () => {
  it('is right when every gap is', async () => {
    const { user, press, outcome } = take(cloze)
    await user.type(gap(1), 'Water')
    await user.type(gap(2), 'hour')
    await user.selectOptions(gap(3), 'hot')
    await press('Check')
    expect(outcome()).toBe('Right')
  })

  it('counts its gaps one by one and writes the right words beside the wrong ones', async () => {
    const { user, press, outcome } = take(cloze)
    await user.type(gap(1), 'water')
    await user.type(gap(2), 'week')
    await user.selectOptions(gap(3), 'cold')
    await press('Check')
    expect(outcome()).toBe('Partly right: 1 of 3 gaps is right')
    expect(screen.getAllByText('Right:').map(({ textContent }) => textContent)).toEqual(['Right: hour', 'Right: hot'])
    expect(screen.getByText('1 of 3 points')).toBeVisible()
  })

  it('says how many gaps are empty, and goes to the first of them', async () => {
    const { user, press, message, outcome } = take(cloze)
    await user.type(gap(1), 'water')
    await press('Check')
    expect(message()).toBe('2 gaps are still empty.')
    expect(outcome()).toBeNull()
    expect(gap(2)).toHaveFocus()
    expect(gap(2)).toBeInvalid()
    expect(gap(1)).toBeValid()
    await user.type(gap(2), 'hour')
    expect(message()).toBe('')
    await press('Check')
    expect(message()).toBe('1 gap is still empty.')
  })

  it('does not tell the length of an answer by the width of its gap', () => {
    const long = { id: 'a', correct: true, texts: ['a rather long answer'] }
    take({ ...cloze, gaps: cloze.gaps.map((g, i) => (i === 0 && g.type === 'text' ? { ...g, answers: [long] } : g)) })
    expect(gap(1)).toHaveAttribute('size', '20')
    expect(gap(2)).toHaveAttribute('size', '20')
  })

  it('keeps the gaps that were right when it is tried again', async () => {
    const { user, press } = take(cloze)
    await user.type(gap(1), 'water')
    await user.type(gap(2), 'week')
    await user.selectOptions(gap(3), 'hot')
    await press('Check')
    await press('Try again')
    expect(gap(1)).toHaveValue('water')
    expect(gap(2)).toHaveValue('')
    expect(gap(2)).toHaveFocus()
    expect(gap(3)).toHaveDisplayValue('hot')
  })

  it('needs no other stem: what to do names it then', () => {
    take({ ...cloze, stem: '' })
    expect(screen.getByRole('group', { name: 'Fill in the gaps. Each gap counts by itself.' })).toBeVisible()
  })

  it('is taken with the keyboard alone', async () => {
    const { user, outcome } = take(cloze)
    await user.tab()
    await user.keyboard('water{Tab}hour{Tab}')
    await user.selectOptions(gap(3), 'hot')
    await user.keyboard('{Tab}{Enter}')
    expect(outcome()).toBe('Right')
  })

  it('brings back what was filled in', async () => {
    respond('bread/steps', { kind: 'cloze', gaps: { g2: 'ho', g3: 'o2' } })
    take(cloze)
    expect(await screen.findByDisplayValue('ho')).toBe(gap(2))
    expect(gap(3)).toHaveDisplayValue('cold')
  })
})
