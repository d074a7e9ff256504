// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { QuestionIsland } from '@/components/quiz/question-island'
import { reopen, respond } from '@/lib/progress/actions'
import { correctResponse } from '@/lib/quiz/correct'
import { handIn } from '../../progress/hand-in'
import { all, choiceMany, choiceOne, cloze, order } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)

describe('a question', () => {
  it('has a heading with its number, and says what it counts', () => {
    take(choiceMany)
    expect(screen.getByRole('heading', { level: 3, name: 'Question 1' })).toBeVisible()
    expect(screen.getByText('2 points')).toBeVisible()
    expect(screen.getByRole('group', { name: 'Which of these are grains?' })).toBeVisible()
  })

  it('has ids that begin with its key, and references that lead somewhere', () => {
    const { container } = render(
      <div>
        {all.map((question, i) => (
          <QuestionIsland key={question.id} lesson="bread" number={i + 1} question={question} />
        ))}
      </div>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(all.some((question) => `${id}/`.startsWith(`bread/${question.id}/`))).toBe(true)
    for (const element of container.querySelectorAll('[aria-labelledby], [aria-describedby], [for]'))
      for (const name of ['aria-labelledby', 'aria-describedby', 'for'])
        for (const id of element.getAttribute(name)?.split(' ') ?? []) expect(ids).toContain(id)
  })

  it.each(all)('of kind $kind ($id) is right when it is answered by the right response', async (question) => {
    handIn(`bread/${question.id}`, question, correctResponse(question))
    take(question)
    expect(
      await screen.findByText(question.kind === 'free' ? 'You found 2 of 2 in your answer' : 'Right', {
        selector: 'h4 *',
      }),
    ).toBeVisible()
    expect(
      screen.getByText(question.points === 1 ? '1 of 1 point' : `${question.points} of ${question.points} points`),
    ).toBeVisible()
  })
})

describe('hints', () => {
  it('come one by one, in a region that speaks, and are kept', async () => {
    const { press, unmount } = take(choiceOne)
    expect(screen.queryByText('It is alive.')).not.toBeInTheDocument()
    await press('Show hint 1 of 2')
    expect(screen.getByText('It is alive.').closest('[aria-live=polite]')).toBeVisible()
    expect(screen.queryByText('Bakers keep it cool.')).not.toBeInTheDocument()
    unmount()
    take(choiceOne)
    expect(await screen.findByText('It is alive.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Show hint 2 of 2' })).toBeVisible()
  })

  it('leave the focus on a button when the last has come', async () => {
    const { press } = take(choiceOne)
    await press('Show hint 1 of 2')
    await press('Show hint 2 of 2')
    expect(screen.queryByRole('button', { name: /hint/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus()
  })

  it('make way for the result', async () => {
    const { press, user } = take(choiceOne)
    await press('Show hint 1 of 2')
    await user.click(screen.getByRole('radio', { name: 'Flour' }))
    await press('Check')
    expect(screen.queryByText('It is alive.')).not.toBeInTheDocument()
  })
})

describe('what is restored', () => {
  it('is not read out while the page loads, but what follows is', async () => {
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
    const { press } = take(choiceOne)
    const heading = await screen.findByRole('heading', { name: 'Not yet' })
    expect(heading.closest('[role=status]')).toHaveAttribute('aria-live', 'off')
    await press('Try again')
    for (const region of screen.getAllByRole('status')) expect(region).toHaveAttribute('aria-live', 'polite')
  })

  it('can be taken again, and every answer stays in the history', async () => {
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
    const { user, press, outcome, answers } = take(choiceOne)
    await press('Try again')
    expect(outcome()).toBeNull()
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Yeast' }))
    await press('Check')
    expect(outcome()).toBe('Right')
    expect(answers()).toHaveLength(2)
  })

  it('is marked again, and the student told, when the key has changed', async () => {
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
    const options = choiceOne.options.map((option) => ({ ...option, correct: option.id === 'salt' }))
    const { outcome } = take({ ...choiceOne, key: 'k2', options })
    await waitFor(() => expect(outcome()).toBe('Right'))
    expect(
      screen.getByText(
        'The key of this question was changed since you answered it. Your answer has been marked again.',
      ),
    ).toBeVisible()
  })

  it('asks again when what was chosen is gone', async () => {
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
    const options = choiceOne.options.filter(({ id }) => id !== 'salt')
    const { user, press, message, outcome } = take({ ...choiceOne, options })
    await waitFor(() =>
      expect(message()).toBe('This question was changed since you answered it. Please answer it again.'),
    )
    await user.click(screen.getByRole('radio', { name: 'Yeast' }))
    expect(message()).toBe('')
    await press('Check')
    expect(outcome()).toBe('Right')
  })

  it('drops a draft that no longer fits', async () => {
    respond('bread/baking', { kind: 'order', items: ['weigh', 'melt'] })
    const { message } = take(order)
    await waitFor(() => expect(message()).toMatch(/was changed/))
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it('keeps the gaps that were filled when the author adds one', async () => {
    const [first, ...others] = cloze.gaps
    const before = { ...cloze, gaps: first ? [first] : [] }
    handIn('bread/steps', before, { kind: 'cloze', gaps: { g1: 'water' } })
    const { message } = take({ ...cloze, gaps: first ? [first, ...others] : [] })
    await waitFor(() => expect(message()).toMatch(/was changed/))
    expect(screen.getByLabelText('Gap 1 of 3')).toHaveValue('water')
  })

  it('opens when another part of the page opens it', async () => {
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
    const { outcome } = take(choiceOne)
    await waitFor(() => expect(outcome()).toBe('Not yet'))
    act(() => reopen(['bread/rise']))
    expect(outcome()).toBeNull()
  })
})

describe('the HTML of the server', () => {
  it.each(all)('is what the browser renders first, whatever is stored: $kind ($id)', async (question) => {
    const complaint = vi.spyOn(console, 'error')
    const island = <QuestionIsland lesson="bread" number={3} question={question} />
    const box = document.createElement('div')
    box.innerHTML = renderToString(island)
    document.body.append(box)
    const form = box.querySelector('form')
    handIn(`bread/${question.id}`, question, correctResponse(question))
    await act(async () => {
      hydrateRoot(box, island)
    })
    expect(box.querySelector('form')).toBe(form)
    expect(form).toHaveAttribute('data-outcome', 'right')
    expect(complaint).not.toHaveBeenCalled()
    box.remove()
  })

  it('takes what was done before it came alive: two boxes ticked in one task', async () => {
    const { draft, form } = take(choiceMany)
    await act(async () => {
      for (const box of form().querySelectorAll<HTMLInputElement>('[value=rye], [value=oats]')) box.click()
    })
    expect(draft()).toEqual({ kind: 'choice', picked: ['rye', 'oats'] })
  })

  it('sends no student to another address before its script has come', () => {
    expect(renderToString(<QuestionIsland lesson="bread" number={1} question={choiceOne} />)).toContain(
      'method="dialog"',
    )
  })
})
