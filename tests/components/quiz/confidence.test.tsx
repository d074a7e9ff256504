// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { QuestionFrame } from '@/components/quiz/question-frame'
import { choice } from '@/components/quiz/views/choice'
import { order } from '@/components/quiz/views/order'
import { respond } from '@/lib/progress/actions'
import { changeSettings } from '@/lib/progress/settings'
import { progressStore } from '@/lib/progress/store'
import { handIn } from '../../progress/hand-in'
import { choiceOne, free, order as orderQuestion } from './questions'
import { afresh, take } from './take'

beforeEach(afresh)

const why = /The gas is caught in the dough/
const quote = 'Yeast feeds on sugar and gives off a gas.'
const sure = () => screen.queryByRole('group', { name: 'How sure are you?' })

describe('how sure the student is', () => {
  it('is not asked as long as they have not chosen to be asked', async () => {
    const { user, press, answers } = take(choiceOne)
    expect(sure()).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Yeast' }))
    await press('Check')
    expect(answers()[0]?.confidence).toBeUndefined()
  })

  describe('once they have chosen to be asked', () => {
    beforeEach(() => changeSettings({ confidence: true }))

    const answer = async (option: string | RegExp, howSure?: string) => {
      const taken = take(choiceOne)
      await taken.user.click(screen.getByRole('radio', { name: option }))
      if (howSure) await taken.user.click(screen.getByRole('radio', { name: new RegExp(`^${howSure}`) }))
      await taken.press('Check')
      return taken
    }

    it('is asked in three steps before the feedback, and kept with the answer', async () => {
      const { answers } = await answer('Yeast', 'Fairly sure')
      expect(answers()[0]?.confidence).toBe(2)
      expect(sure()).not.toBeInTheDocument()
    })

    it('may be left unsaid', async () => {
      const { answers, outcome } = await answer('Yeast')
      expect(outcome()).toBe('Right')
      expect(answers()[0]?.confidence).toBeUndefined()
    })

    it('is asked anew when the question is taken again', async () => {
      const { press } = await answer(/Salt/, 'Very sure')
      await press('Try again')
      for (const step of within(sure() as HTMLElement).getAllByRole('radio')) expect(step).not.toBeChecked()
    })

    it('brings the passage to the front for whoever was sure and mistaken', async () => {
      const { form } = await answer(/Salt/, 'Very sure')
      expect(screen.getByText(/^You were very sure of this/)).toBeVisible()
      const text = form().textContent ?? ''
      expect(text.indexOf(quote)).toBeLessThan(text.search(why))
      expect(text.indexOf(quote)).toBeGreaterThan(-1)
    })

    it('quotes the passage for whoever was right and not sure', async () => {
      await answer('Yeast', 'Not sure')
      expect(screen.getByText(/^You were not sure, and you had it right/)).toBeVisible()
      expect(screen.getByText(quote)).toBeVisible()
    })

    it('leaves the explanation to be opened by whoever was right and sure', async () => {
      const { user } = await answer('Yeast', 'Very sure')
      expect(screen.getByText(why)).not.toBeVisible()
      await user.click(screen.getByText('Why'))
      expect(screen.getByText(why)).toBeVisible()
    })

    it('changes nothing for whoever was mistaken and not sure', async () => {
      await answer(/Salt/, 'Not sure')
      expect(screen.queryByText(/^You were/)).not.toBeInTheDocument()
      expect(screen.getByText(why)).toBeVisible()
    })

    it('is not asked once the model answer has been seen', async () => {
      const { user, press, answers } = take(free)
      await user.click(screen.getByRole('radio', { name: /^Not sure/ }))
      await user.type(screen.getByRole('textbox'), 'It rests.')
      await press('Compare with a model answer')
      expect(sure()).not.toBeInTheDocument()
      await press('Record my marks')
      expect(answers()[0]?.confidence).toBe(1)
    })
  })
})

describe('a question asked in the review', () => {
  const KEY = `bread/${choiceOne.id}`
  const show = (since: number, seed = 'a') =>
    render(
      <QuestionFrame
        kind={choice}
        lesson="bread"
        number={1}
        question={choiceOne}
        asked={{ in: 'review', since, seed }}
        after={<button type="button">Onwards</button>}
      />,
    )
  const events = () => progressStore.getState().events

  it('shows nothing of what was answered in the lesson, and leaves that as it is', async () => {
    act(() => void handIn(KEY, choiceOne, { kind: 'choice', picked: ['yeast'] }))
    act(() => respond(KEY, { kind: 'choice', picked: ['flour'] }))
    show(Date.now())
    for (const option of screen.getAllByRole('radio')) expect(option).not.toBeChecked()
    act(() => screen.getByRole('radio', { name: 'Flour' }).click())
    act(() => screen.getByRole('button', { name: 'Show hint 1 of 2' }).click())
    act(() => screen.getByRole('button', { name: 'Check' }).click())
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Not yet')
    expect(events().at(-1)).toMatchObject({ in: 'review', score: 0 })
    expect(progressStore.getState().standings.get(KEY)).toMatchObject({ attempts: 1, best: 1, hints: 0 })
    expect(progressStore.getState().drafts[KEY]).toBeDefined()
  })

  it('offers what its page offers instead of another try', () => {
    const since = Date.now()
    act(() => void handIn(KEY, choiceOne, { kind: 'choice', picked: ['yeast'] }, { in: 'review' }))
    show(since)
    expect(screen.getByRole('button', { name: 'Onwards' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  it('does not show what was answered in an earlier review', () => {
    act(() => void handIn(KEY, choiceOne, { kind: 'choice', picked: ['yeast'] }, { in: 'review' }))
    show((events().at(-1)?.at ?? 0) + 1)
    expect(screen.getByRole('button', { name: 'Check' })).toBeVisible()
  })

  it('has its options in the order of its seed', () => {
    const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const { unmount } = show(Date.now(), seed)
      const labels = screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)
      unmount()
      return labels.join()
    })
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  it('begins with the items of a list in the order of its seed', () => {
    const starts = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const asked = { in: 'review' as const, since: Date.now(), seed }
      const { unmount } = render(
        <QuestionFrame kind={order} lesson="bread" number={1} question={orderQuestion} asked={asked} />,
      )
      const items = screen.getAllByRole('listitem').map((item) => item.textContent)
      unmount()
      return items.join()
    })
    expect(new Set(starts).size).toBeGreaterThan(1)
  })
})

describe('the time that a question takes', () => {
  let come: () => void = () => {}
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
          come = () => seen([{ isIntersecting: true }])
        }
        observe() {}
        disconnect() {}
      },
    )
    return () => {
      vi.useRealTimers()
      vi.unstubAllGlobals()
    }
  })
  const answer = () => {
    act(() => screen.getByRole('radio', { name: 'Yeast' }).click())
    act(() => screen.getByRole('button', { name: 'Check' }).click())
  }

  it('is measured from when it is first in view', () => {
    const { answers } = take(choiceOne)
    vi.advanceTimersByTime(60_000)
    come()
    vi.advanceTimersByTime(12_340)
    answer()
    expect(answers()[0]?.seconds).toBe(12.3)
  })

  it('is not kept when the student was elsewhere meanwhile, or it was never seen', () => {
    const { answers, unmount } = take(choiceOne)
    come()
    vi.advanceTimersByTime(700_000)
    answer()
    expect(answers()[0]?.seconds).toBeUndefined()
    unmount()
    afresh()
    const second = take(choiceOne)
    answer()
    expect(second.answers()[0]?.seconds).toBeUndefined()
  })
})
