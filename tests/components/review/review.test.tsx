// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Review } from '@/components/islands/review'
import { keysOf } from '@/components/progress/outline'
import { respond } from '@/lib/progress/actions'
import type { Event } from '@/lib/progress/event'
import { standings } from '@/lib/progress/fold'
import { mergeProgress } from '@/lib/progress/merge'
import { erase } from '@/lib/progress/own-data'
import { DAY, schedule } from '@/lib/progress/schedule'
import { changeSettings } from '@/lib/progress/settings'
import { change, progressStore } from '@/lib/progress/store'
import { answered, files, outline, questions } from './course'

const NOW = new Date(2024, 5, 12, 9).getTime()

/** What the network gives; a test may take it away. */
let online = true

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] })
  online = true
  vi.stubGlobal('fetch', async (href: string) =>
    online ? new Response(JSON.stringify(files[href])) : Promise.reject(new TypeError('offline')),
  )
  erase()
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const add = (events: Event[]) =>
  change((state) => {
    const after = mergeProgress(state, { events, drafts: {} })
    return { ...after, standings: standings(after.events) }
  })

async function show(...events: Event[]) {
  add(events)
  await act(async () => {
    render(<Review outline={outline} rootHref="/" />)
  })
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => act(async () => void fireEvent.click(button(name)))
const form = () => document.querySelector('form') as HTMLFormElement
/** Answers the question that is shown. */
async function answer(right: boolean) {
  const question = questions.get(form().id)
  const option = question?.options.find(({ correct }) => correct === right)
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: option?.html ?? '' })))
  await press('Check')
}
const reviews = () =>
  progressStore.getState().events.filter((event) => event.type === 'answered' && event.in === 'review')
const due = (key: string) => schedule(progressStore.getState().events, keysOf(outline)).get(key)?.due

describe('the review', () => {
  it('says where its questions come from as long as nothing has been answered', async () => {
    await show()
    expect(screen.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the lessons' })).toHaveAttribute('href', '/lessons/bread/')
  })

  it('says when the next question comes back as long as nothing is due', async () => {
    await show(answered('bread/rise', NOW - 1000, 1))
    expect(screen.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
    expect(screen.getByText('The next question comes back on Friday.')).toBeVisible()
    expect(screen.getByRole('row', { name: 'Friday, 14 June 1' })).toBeVisible()
  })

  it('asks what is due, one question at a time, each of another lesson than the one before', async () => {
    await show(
      ...['bread/rise', 'bread/rye', 'rivers/longest', 'rivers/sea'].map((key) => answered(key, NOW - 5 * DAY, 0)),
    )
    expect(screen.getByRole('heading', { name: '4 questions for today' })).toBeVisible()
    await press('Begin')
    const asked: string[] = []
    for (let n = 1; n <= 4; n++) {
      expect(screen.getByText(`${n} of 4`)).toBeVisible()
      expect(screen.getByRole('heading', { name: `Question ${n}` })).toBeVisible()
      expect(document.activeElement).toBe(form().querySelector('.stem'))
      asked.push(form().id)
      await answer(true)
      await press(n < 4 ? 'Next question' : 'Finish')
    }
    expect(new Set(asked).size).toBe(4)
    expect(asked.map((key) => key.split('/')[0])).toSatisfy((lessons: string[]) =>
      lessons.every((lesson, n) => lesson !== lessons[n - 1]),
    )
    expect(screen.getByRole('heading', { name: 'Done for today' })).toHaveFocus()
    expect(screen.getByText('4 of 4 questions right.')).toBeVisible()
    expect(reviews()).toHaveLength(4)
  })

  it('says after an answer when the question comes back, as the schedule has it', async () => {
    await show(answered('bread/rise', NOW - 5 * DAY, 1))
    await press('Begin')
    await answer(true)
    const days = Math.round(((due('bread/rise') ?? 0) - NOW) / DAY)
    expect(days).toBeGreaterThan(6)
    expect(screen.getByText(new RegExp(`in ${days} days\\.$`))).toBeVisible()
  })

  it('leaves the standing of the lesson as it was', async () => {
    await show(answered('bread/rise', NOW - 5 * DAY, 1))
    await press('Begin')
    for (const option of screen.getAllByRole('radio')) expect(option).not.toBeChecked()
    await answer(false)
    expect(progressStore.getState().standings.get('bread/rise')).toMatchObject({ attempts: 1, latest: { score: 1 } })
  })

  it('takes an answer back: the question is asked again as it was, and nothing of the answer counts', async () => {
    await show(answered('bread/rise', NOW - 5 * DAY, 1))
    const before = due('bread/rise')
    await press('Begin')
    const options = screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)
    await answer(false)
    expect(due('bread/rise')).not.toBe(before)
    await press('Take this answer back')
    expect(due('bread/rise')).toBe(before)
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Your answer was taken back.')
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual(options)
    expect(screen.getAllByRole('radio').filter((option) => (option as HTMLInputElement).checked)).toHaveLength(1)
    await answer(true)
    await press('Finish')
    expect(screen.getByText('1 of 1 question right.')).toBeVisible()
  })

  it('takes the answer before back, and goes back to its question', async () => {
    await show(answered('bread/rise', NOW - 5 * DAY, 0), answered('rivers/sea', NOW - 5 * DAY, 0))
    await press('Begin')
    const first = form().id
    await answer(false)
    await press('Next question')
    expect(form().id).not.toBe(first)
    await press('Take my last answer back')
    expect(form().id).toBe(first)
    expect(screen.getByText('1 of 2')).toBeVisible()
    expect(button('Check')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Take my last answer back' })).not.toBeInTheDocument()
    await answer(true)
    await press('Next question')
    await answer(true)
    await press('Finish')
    await press('Take my last answer back')
    expect(screen.getByText('2 of 2')).toBeVisible()
  })

  it('offers to ask again what was missed', async () => {
    await show(answered('bread/rise', NOW - 5 * DAY, 0), answered('rivers/sea', NOW - 5 * DAY, 0))
    await press('Begin')
    const missed = form().id
    await answer(false)
    await press('Next question')
    await answer(true)
    await press('Finish')
    const stem = questions.get(missed)?.stem.replace(/<[^>]*>/g, '') ?? ''
    const link = screen.getByRole('link', { name: stem })
    expect(link).toHaveAttribute('href', `/lessons/${missed.split('/')[0]}/#${missed}`)
    await press('Ask me these again')
    expect(form().id).toBe(missed)
    expect(screen.getByText('1 of 1')).toBeVisible()
    await answer(true)
    await press('Finish')
    expect(screen.queryByRole('button', { name: 'Ask me these again' })).not.toBeInTheDocument()
  })

  it('keeps to the daily limit, and goes on beyond it when asked', async () => {
    changeSettings({ dailyLimit: 1 })
    await show(answered('bread/rise', NOW - 5 * DAY, 0), answered('rivers/sea', NOW - 5 * DAY, 0))
    expect(screen.getByText('From one lesson. 1 more is due and waits for another day.')).toBeVisible()
    await press('Begin')
    await answer(true)
    await press('Finish')
    expect(screen.getByText(/which is your daily limit/)).toBeVisible()
    const first = reviews().at(-1)
    await press('Go on with one more')
    expect(screen.getByText('1 of 1')).toBeVisible()
    expect(document.activeElement).toBe(form().querySelector('.stem'))
    expect(form().id).not.toBe(first?.type === 'answered' && first.question)
    await answer(true)
    await press('Finish')
    expect(screen.queryByRole('button', { name: /^Go on/ })).not.toBeInTheDocument()
  })

  it('begins with the question that was being answered', async () => {
    const keys = ['bread/rise', 'bread/rye', 'rivers/longest', 'rivers/sea']
    for (const key of keys) {
      erase()
      for (const other of keys) add([answered(other, NOW - 5 * DAY, 0)])
      act(() => respond(key, { kind: 'choice', picked: ['x'] }, 'review'))
      const { unmount } = render(<Review outline={outline} rootHref="/" />)
      await act(async () => {})
      await press('Begin')
      expect(form().id).toBe(key)
      unmount()
    }
  })

  it('passes by what was answered in another tab meanwhile', async () => {
    await show(...['bread/rise', 'bread/rye', 'rivers/longest'].map((key) => answered(key, NOW - 5 * DAY, 0)))
    await press('Begin')
    const first = form().id
    await answer(true)
    const [second] = ['bread/rise', 'bread/rye', 'rivers/longest'].filter((key) => key !== first)
    act(() => add([answered(second ?? '', Date.now() + 5000, 1, { in: 'review' })]))
    await press('Next question')
    expect([first, second]).not.toContain(form().id)
  })

  it('shuffles the options anew each time, unless the student does not want that', async () => {
    const orders = async (shuffle: boolean) => {
      changeSettings({ shuffle })
      const found = new Set<string>()
      for (let times = 1; times <= 6; times++) {
        erase()
        add(Array.from({ length: times }, (_, n) => answered('bread/rise', NOW - (9 - n) * DAY, 0)))
        const { unmount } = render(<Review outline={outline} rootHref="/" />)
        await act(async () => {})
        await press('Begin')
        found.add(
          screen
            .getAllByRole<HTMLInputElement>('radio')
            .map(({ value }) => value)
            .join(),
        )
        unmount()
      }
      return found.size
    }
    expect(await orders(true)).toBeGreaterThan(1)
    expect(await orders(false)).toBe(1)
  })
})

describe('why a question is asked', () => {
  const reasons = async (...events: Event[]) => {
    await show(...events)
    await press('Begin')
    await act(async () => void fireEvent.click(screen.getByText('Why am I seeing this?')))
    return document.querySelector('.review-why')?.textContent
  }

  it('is that it is about to be forgotten', async () => {
    const text = await reasons(answered('bread/rise', NOW - 2 * DAY, 1))
    expect(text).toContain('Your answer on 10 June was right. It was to come back after 2 days.')
    expect(text).toContain('the chance that you still know it is about 91%')
    expect(text).toContain('Lesson 1: Bread')
  })

  it('is that it was missed', async () => {
    expect(await reasons(answered('bread/rise', NOW - 2 * DAY, 0))).toContain('Your answer on 10 June was not right.')
  })

  it('is that its key has changed', async () => {
    expect(await reasons(answered('bread/rise', NOW - 2 * DAY, 1, { key: 'an earlier key' }))).toContain(
      'The key of this question has changed since you answered it on 10 June, so it starts anew.',
    )
  })

  it('is that an exam is near', async () => {
    changeSettings({ exam: '2024-06-13' })
    const long = [
      answered('bread/rise', NOW - 30 * DAY, 1, { confidence: 3 }),
      answered('bread/rise', NOW - 20 * DAY, 1, { confidence: 3 }),
    ]
    expect(await reasons(...long)).toContain('It comes earlier because of your exam on 13 June.')
  })
})

describe('a question that can not be had', () => {
  it('for want of a connection is asked for again', async () => {
    online = false
    await show(answered('bread/rise', NOW - 5 * DAY, 0))
    await press('Begin')
    expect(screen.getByText(/could not be fetched/)).toHaveFocus()
    online = true
    await press('Try again')
    await waitFor(() => expect(form()).toBeInTheDocument())
    expect(document.activeElement).toBe(form().querySelector('.stem'))
  })

  it('because it is gone is passed by', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ questions: [] })))
    await show(answered('bread/rise', NOW - 5 * DAY, 0))
    await press('Begin')
    expect(screen.getByText('This question is not there any more.')).toBeVisible()
    await press('Next question')
    expect(screen.getByRole('heading', { name: 'Done for today' })).toBeVisible()
  })
})
