// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Quiz } from '@/components/quiz/quiz'
import { progressStore } from '@/lib/progress/store'
import type { Response } from '@/lib/quiz/question'
import { handIn } from '../../progress/hand-in'
import { choiceMany, choiceOne, text } from './questions'
import { afresh } from './take'

const questions = [choiceOne, { ...choiceMany, objective: 'grain' }, text]
const quiz = { id: 'check', title: 'Check your understanding', intro: '<p>Take your time.</p>', questions }
const objectives = [
  { id: 'bread', text: 'Explain a dough' },
  { id: 'grain', text: 'Tell grains apart' },
  { id: 'oven', text: 'Not in this quiz' },
]
const show = () => render(<Quiz lesson="bread" quiz={quiz} objectives={objectives} />)
const answer = (question: (typeof questions)[number], response: Response) =>
  act(() => void handIn(`bread/${question.id}`, question, response))
const right = () => answer(choiceOne, { kind: 'choice', picked: ['yeast'] })
const partly = () => answer(choiceMany, { kind: 'choice', picked: ['rye', 'wheat'] })
const wrong = () => answer(text, { kind: 'text', text: 'knife' })
const events = (type: string) => progressStore.getState().events.filter((event) => event.type === type)

beforeEach(() => {
  afresh()
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

describe('a quiz', () => {
  it('is a section with a heading, an intro and its questions', () => {
    show()
    const section = screen.getByRole('region', { name: 'Check your understanding' })
    expect(section).toHaveAttribute('id', 'quiz-check')
    expect(within(section).getAllByRole('heading', { level: 3 })).toHaveLength(3)
    expect(within(section).getByText('Take your time.')).toBeVisible()
  })

  it('counts what is answered, quietly', async () => {
    show()
    expect(screen.getByText('0 of 3 answered')).toBeVisible()
    await right()
    await partly()
    expect(screen.getByText('2 of 3 answered').closest('[role=status]')).toBeNull()
    expect(screen.queryByText('Your result')).not.toBeInTheDocument()
  })

  it('shows points, objectives and what was missed when all is answered, says so once and keeps it', async () => {
    show()
    await right()
    await partly()
    await wrong()
    expect(screen.getByText('2.33 of 4 points')).toBeVisible()
    expect(screen.getByText('All answered: 2.33 of 4 points.')).toHaveRole('status')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Explain a dough 1 of 2 points',
      'Tell grains apart 1.33 of 2 points',
      'Question 2 Which of these are grains?',
      'Question 3 What is the tool called with which bakers cut the top of a loaf?',
    ])
    expect(screen.getByRole('link', { name: 'Question 2' })).toHaveAttribute('href', '#bread/grains')
    expect(events('finished')).toMatchObject([{ quiz: 'bread/check', points: 4 }])
  })

  it('says nothing and keeps nothing new when a finished quiz is opened', async () => {
    await right()
    await partly()
    await wrong()
    show()
    expect(await screen.findByText('2.33 of 4 points')).toBeVisible()
    expect(screen.queryByText(/^All answered/)).not.toBeInTheDocument()
    expect(events('finished')).toEqual([])
  })

  it('leaves it to the tab in front to keep that a quiz is finished', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    show()
    await right()
    await partly()
    await wrong()
    expect(screen.getByText('2.33 of 4 points')).toBeVisible()
    expect(events('finished')).toEqual([])
  })

  it('opens the missed ones again and goes to the first', async () => {
    await right()
    await partly()
    await wrong()
    show()
    await userEvent.click(await screen.findByRole('button', { name: 'Retry the ones I missed' }))
    expect(screen.getByText('1 of 3 answered')).toBeVisible()
    await act(() => new Promise(requestAnimationFrame))
    expect(screen.getByRole('checkbox', { name: 'Rye' })).toHaveFocus()
    expect(events('reopened')).toMatchObject([{ questions: ['bread/grains', 'bread/tool'] }])
  })

  it('begins anew only after asking', async () => {
    await right()
    await partly()
    await wrong()
    show()
    const again = await screen.findByRole('button', { name: 'Start this quiz again' })
    await userEvent.click(again)
    const dialog = screen.getByRole('dialog', { name: 'Start this quiz again?' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start this quiz again' }))
    expect(screen.getByText('0 of 3 answered')).toBeVisible()
    expect(events('reset')).toMatchObject([{ questions: ['bread/rise', 'bread/grains', 'bread/tool'] }])
    expect(events('answered')).toHaveLength(3)
  })
})
