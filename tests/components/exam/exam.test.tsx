// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { files, outline, questions } from '../review/course'
import {
  afresh,
  attempts,
  button,
  give,
  goTo,
  graded,
  handIn,
  keyShown,
  MINUTE,
  network,
  open,
  press,
  rules,
  START,
  wait,
} from './sit'

beforeEach(afresh)
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const cell = (name: string | RegExp) => within(screen.getByRole('toolbar')).getByRole('button', { name })
const begun = async (exam = rules) => {
  const close = await open(exam)
  await press(/^Begin/)
  return close
}

describe('before it begins, the exam', () => {
  it('says what it is', async () => {
    await open()
    const facts = [...document.querySelectorAll('dl > div')].map((fact) => fact.textContent)
    expect(facts).toEqual(['Questions4', 'Time30 minutes', 'To pass50% of the points'])
    expect(screen.getByText(/proves nothing to others/)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('says that it has no limit where it has none', async () => {
    await open({ blueprint: { facts: 1, grain: 1 }, pass: 0.6 })
    expect(screen.getByText('No limit')).toBeVisible()
    expect(screen.queryByText(/The time runs on/)).not.toBeInTheDocument()
    await press(/^Begin/)
    expect(attempts()[0]?.begun.questions).toHaveLength(2)
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  })
})

describe('while it is open, the exam', () => {
  it('asks one question after the other, each read from its stem, and helps with none', async () => {
    await begun()
    for (let n = 1; n <= 4; n++) {
      expect(screen.getByText(`${n} of 4`)).toBeVisible()
      expect(screen.getByRole('heading', { name: `Question ${n}` })).toBeVisible()
      expect(document.activeElement).toBe(document.querySelector('.stem'))
      expect(screen.queryByRole('button', { name: /Check|hint/ })).not.toBeInTheDocument()
      if (n < 4) await press('Next')
    }
    expect(button('Next')).toBeDisabled()
    await press('Previous')
    expect(screen.getByText('3 of 4')).toBeVisible()
  })

  it('marks nothing, and lets answers be changed', async () => {
    await begun()
    await give(false)
    await give(true)
    expect(screen.getAllByRole('radio').filter((option) => (option as HTMLInputElement).checked)).toHaveLength(1)
    expect(document.querySelector('form.question')).not.toHaveTextContent(/Right|Not yet|Not right/)
    expect(graded()).toEqual([])
    expect(cell('Question 1: answered')).toHaveAttribute('aria-current', 'true')
  })

  it('shows what is answered and flagged, and leads to any question', async () => {
    await begun()
    await give(true)
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Come back to this' })))
    await act(async () => void fireEvent.click(cell('Question 3: not answered')))
    expect(screen.getByText('3 of 4')).toBeVisible()
    expect(document.activeElement).toBe(document.querySelector('.stem'))
    expect(cell('Question 1: answered, flagged')).toBeVisible()
    expect(screen.getByText('1 answered · 3 not answered · 1 flagged')).toBeVisible()
    await act(async () => void fireEvent.click(cell(/^Question 1:/)))
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Come back to this' })))
    expect(cell('Question 1: answered')).toBeVisible()
  })

  it('has one stop for Tab in its overview, from which arrow keys lead on', async () => {
    await begun()
    const cells = within(screen.getByRole('toolbar')).getAllByRole('button')
    expect(cells.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
    act(() => cells[0]?.focus())
    const key = (name: string) => act(() => void fireEvent.keyDown(document.activeElement as Element, { key: name }))
    for (const [name, to] of [
      ['ArrowRight', 1],
      ['End', 3],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['Shift', 0],
    ] as const) {
      key(name)
      expect(document.activeElement).toBe(cells[to])
    }
    expect(screen.getByText('1 of 4')).toBeVisible()
  })

  it('goes on where the student was, with what they gave and the time that is left', async () => {
    const close = await begun()
    await press('Next')
    await give(true)
    const [key, options] = [keyShown(), screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)]
    close()
    vi.setSystemTime(START + 12 * MINUTE)
    await open()
    expect(keyShown()).toBe(key)
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual(options)
    expect(cell('Question 2: answered')).toBeVisible()
    expect(screen.getByRole('timer')).toHaveTextContent('18 min left')
  })

  it('tells the time, says three times that it runs out, and can keep it to itself', async () => {
    await begun()
    expect(screen.getByRole('timer')).toHaveTextContent('30 min left')
    const said = () => screen.getAllByRole('status').map((region) => region.textContent)
    await wait(19)
    expect(said()).toEqual([''])
    await wait(1)
    expect(said()).toEqual(['10 minutes left.'])
    await press('Hide the time')
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
    await wait(5)
    expect(said()).toEqual(['5 minutes left.'])
    await press('Show the time')
    await wait(4.5)
    expect(said()).toEqual(['1 minute left.'])
    expect(screen.getByRole('timer')).toHaveTextContent('30 s left')
  })

  it('warns of gaps before it is handed in, and lets the student think again', async () => {
    await begun()
    await give(true)
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Come back to this' })))
    await press('Hand in')
    expect(screen.getByRole('dialog', { name: 'Hand in now?' })).toHaveAccessibleDescription(
      '3 questions are not answered. You have flagged 1 to come back to. After that nothing can be changed.',
    )
    await press('Not yet')
    expect(attempts()[0]?.over).toBeUndefined()
  })

  it('says when a question is not there any more, and does not count it', async () => {
    network.files = {
      ...files,
      '/data/questions/bread.json': { ...files['/data/questions/bread.json'], questions: [] } as never,
    }
    await begun()
    while (document.querySelector('.stem')) await press('Next')
    expect(screen.getByText('This question is not there any more. It does not count.')).toHaveFocus()
    await handIn()
    expect(screen.getByText('2 questions of it are not in the course any more.')).toBeVisible()
    expect(attempts()[0]?.over?.points).toBe(2)
  })

  it('waits for questions that can not be fetched', async () => {
    network.online = false
    await begun()
    expect(screen.getByText(/could not be fetched/)).toHaveFocus()
    network.online = true
    await press('Try again')
    await waitFor(() => expect(document.querySelector('.stem')).toBeInTheDocument())
  })
})

describe('handed in, the exam', () => {
  it('shows how it went, in all, by lesson and by objective', async () => {
    await begun()
    for (const right of [true, true, true, false]) {
      await give(right)
      if (right) await press('Next')
    }
    await wait(3)
    await handIn()
    expect(screen.getByRole('heading', { name: 'Passed: 3 of 4 points' })).toHaveFocus()
    expect(screen.getByText('75%. To pass: 50%. Handed in on 12 June 2024, after 3 min.')).toBeVisible()
    const rows = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent)
    expect(rows('By lesson').sort()).toEqual([
      expect.stringMatching(/^1\. Bread[12] of 2 points/),
      expect.stringMatching(/^2\. Rivers[12] of 2 points/),
    ])
    expect(rows('By objective')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Certificate' })).toHaveAttribute(
      'href',
      `/exam/certificate/#${attempts()[0]?.begun.id}`,
    )
  })

  it('shows every question with what was given and what is right', async () => {
    await begun()
    const missed = keyShown()
    await give(false)
    await press('Next')
    await give(true)
    await handIn()
    const answers = within(screen.getByRole('region', { name: 'Your answers' }))
    expect(answers.getAllByRole('heading', { level: 3 })).toHaveLength(4)
    expect(answers.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Not yet',
      'Right',
      'Not answered',
      'Not answered',
    ])
    const right = questions.get(missed)?.options.find(({ correct }) => correct)?.html ?? ''
    const first = answers.getAllByRole('group')[1] as HTMLElement
    expect(within(first).getByRole('radio', { name: new RegExp(`^${right}.*The right answer`) })).not.toBeChecked()
    for (const option of within(first).getAllByRole('radio')) expect(option).toBeDisabled()
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'Not wholly right (3)' })))
    expect(answers.getAllByRole('heading', { level: 3 })).toHaveLength(3)
  })

  it('by itself when its time is up, says so', async () => {
    await begun()
    await give(true)
    await wait(31)
    expect(screen.getByRole('heading', { name: 'Not passed: 1 of 4 points' })).toHaveFocus()
    expect(screen.getByText(/Time was up on 12 June 2024\. What was there has been handed in\./)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Certificate' })).not.toBeInTheDocument()
  })

  it('by itself when its time was up while the page was closed, has what was there then', async () => {
    const close = await begun()
    await give(true)
    close()
    vi.setSystemTime(START + 24 * 60 * MINUTE)
    await open()
    expect(screen.getByRole('heading', { name: 'Not passed: 1 of 4 points' })).toBeVisible()
    expect(attempts()[0]?.over?.at).toBe(START + 30 * MINUTE)
  })

  it('says what it would be worth as the course is now', async () => {
    const close = await begun()
    await give(true)
    await handIn()
    close()
    const turned = (lesson: string, change: object) => {
      const file = files[`/data/questions/${lesson}.json`]
      return { ...file, questions: file?.questions.map((question) => ({ ...question, ...change })) } as never
    }
    const [lesson = ''] = graded().flatMap((event) => (event.type === 'answered' ? event.question.split('/') : []))
    network.files = { ...files, [`/data/questions/${lesson}.json`]: turned(lesson, { points: 3, key: 'another' }) }
    const shut = await open()
    expect(location.hash).toBe(`#${attempts()[0]?.begun.id}`)
    expect(screen.getByRole('heading', { name: 'Not passed: 1 of 4 points' })).toBeVisible()
    expect(screen.getByText(/Marked as it is now, this would be 3 of 8 points/)).toBeVisible()
    expect(screen.getByText(/The key of this question was changed/)).toBeVisible()
    shut()
    network.files = {
      ...files,
      [`/data/questions/${lesson}.json`]: turned(lesson, { options: [{ id: 'x', html: 'X', correct: true }] }),
    }
    await open()
    expect(screen.getByText(/your answer no longer fits it/)).toBeVisible()
  })
})

describe('a second attempt', () => {
  it('asks what the first did not, and stands beside it', async () => {
    const two = { ...rules, blueprint: { facts: 1, grain: 1 } }
    await begun(two)
    await give(true)
    await handIn()
    await goTo('attempts')
    expect(screen.getByRole('heading', { name: 'Your attempts' })).toHaveFocus()
    expect(screen.queryByRole('region', { name: 'Compared by lesson' })).not.toBeInTheDocument()
    await press('Begin attempt 2')
    await give(true)
    await press('Next')
    await give(true)
    await handIn()
    const [first, second] = attempts().map(({ begun }) => begun.questions)
    expect(first?.filter((key) => second?.includes(key))).toEqual(['bread/rye'])
    await goTo('attempts')
    const rows = within(screen.getByRole('region', { name: 'Your attempts' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Attempt 212 June 2024.*2 of 2 points \(100%\)Passed$/),
      expect.stringMatching(/^Attempt 112 June 2024.*1 of 2 points \(50%\)Passed$/),
    ])
    const compared = within(screen.getByRole('region', { name: 'Compared by lesson' })).getAllByRole('row')
    expect(compared.map((row) => row.textContent)[0]).toBe('LessonAttempt 1Attempt 2')
    expect(compared).toHaveLength(1 + outline.lessons.length)
    expect(within(compared[2] as HTMLElement).getByText('Rivers')).toHaveAttribute('lang', 'de')
    await goTo(attempts()[0]?.begun.id ?? '')
    expect(screen.getByRole('heading', { name: 'Passed: 1 of 2 points' })).toHaveFocus()
  })
})
