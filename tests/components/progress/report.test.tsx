// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ProgressReport } from '@/components/islands/progress-report'
import { visit } from '@/lib/progress/actions'
import type { Event } from '@/lib/progress/event'
import { standings } from '@/lib/progress/fold'
import { mergeProgress } from '@/lib/progress/merge'
import { erase } from '@/lib/progress/own-data'
import { DAY } from '@/lib/progress/schedule'
import { changeSettings } from '@/lib/progress/settings'
import { change } from '@/lib/progress/store'
import { answered, outline } from '../review/course'

const NOW = new Date(2024, 5, 12, 9).getTime()

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] })
  erase()
  localStorage.clear()
})
afterEach(() => void vi.useRealTimers())

async function show(...events: Event[]) {
  change((state) => {
    const after = mergeProgress(state, { events, drafts: {} })
    return { ...after, standings: standings(after.events) }
  })
  await act(async () => {
    render(<ProgressReport outline={outline} reviewHref="/review/" settingsHref="/settings/" />)
  })
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const row = (region: string, name: RegExp) => section(region).getByRole('row', { name }).textContent
const all = (at: number, score: 0 | 1) =>
  ['bread/rise', 'bread/rye', 'rivers/longest', 'rivers/sea'].map((key) => answered(key, at, score))

describe('the progress page', () => {
  it('points to the first lesson as long as nothing has been answered', async () => {
    await show()
    expect(screen.getByRole('heading', { name: 'Nothing answered yet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin with lesson 1: Bread' })).toHaveAttribute('href', '/lessons/bread/')
  })

  it('shows for each lesson what was answered, the first and the latest score, and what is due', async () => {
    await show(
      answered('bread/rise', NOW - 9 * DAY, 0),
      answered('bread/rise', NOW - 8 * DAY, 1, { in: 'review' }),
      answered('bread/rye', NOW - 1000, 1),
    )
    expect(row('By lesson', /1\. Bread/)).toMatch(/2 of 2 answered · 1 due today.*50%100%$/)
    expect(row('By lesson', /2\. Rivers/)).toMatch(/0 of 2 answered––$/)
    expect(section('By lesson').getByRole('img', { name: '1. Bread: 50% at first, 100% now' })).toBeVisible()
    expect(section('By lesson').getByRole('link', { name: '1. Bread' })).toHaveAttribute('href', '/lessons/bread/')
  })

  it('shows the same for each objective that is tested, the weakest first', async () => {
    await show(answered('bread/rye', NOW - 1000, 0), answered('bread/rise', NOW - 1000, 1))
    const names = section('By objective')
      .getAllByRole('rowheader')
      .map((header) => header.textContent)
    expect(names).toEqual([
      expect.stringMatching(/^Know the grains1 of 1 answered · next review tomorrow/),
      expect.stringMatching(/^Know the facts1 of 3 answered · next review on Friday/),
    ])
  })

  it('says of what is in another language in which it is', async () => {
    await show(answered('bread/rye', NOW - 1000, 1), answered('bread/rise', NOW - 1000, 1))
    expect(section('By lesson').getByText('Rivers')).toHaveAttribute('lang', 'de')
    expect(section('By objective').getByText('Know the grains')).toHaveAttribute('lang', 'de')
    expect(section('By objective').getByText('Know the facts')).not.toHaveAttribute('lang')
    const next = screen.getByRole('link', { name: 'Go on with lesson 2: Rivers' })
    expect(within(next).getByText('Rivers')).toHaveAttribute('lang', 'de')
  })

  it('sets confidence against what came of it, as a picture and as a table, and explains the score', async () => {
    await show(
      answered('bread/rise', NOW - DAY, 1, { confidence: 3 }),
      answered('bread/rye', NOW - DAY, 0, { confidence: 3 }),
      answered('rivers/sea', NOW - DAY, 1, { confidence: 1 }),
    )
    const part = section('How well you judge yourself')
    expect(
      part.getByRole('img', { name: 'Not sure: 100% right in 1 answer. Very sure: 50% right in 2 answers.' }),
    ).toBeVisible()
    expect(part.getByText(/^Your Brier score is 0\.42:/)).toBeVisible()
    const rows = part.getAllByRole('row', { hidden: true }).map((one) => one.textContent)
    expect(rows).toContain('Very sure95%250%9% to 91%')
    expect(rows).toContain('Fairly sure70%0––')
  })

  it('says how to be asked, or that nothing has been said yet, where there is no confidence', async () => {
    await show(answered('bread/rise', NOW - DAY, 1))
    const part = section('How well you judge yourself')
    expect(part.getByRole('link', { name: 'Open the settings' })).toHaveAttribute('href', '/settings/')
    act(() => changeSettings({ confidence: true }))
    expect(part.getByText(/^You have not said/)).toBeVisible()
    expect(part.queryByRole('link')).not.toBeInTheDocument()
  })

  it('shows what was done in each week, which begins on Monday', async () => {
    // 12 June 2024 is a Wednesday.
    await show(answered('bread/rise', NOW - 2 * DAY, 1), answered('bread/rye', NOW - 3 * DAY, 0))
    const part = section('What you have done')
    expect(part.getByText('2 answers in the last 12 weeks.')).toBeVisible()
    expect(
      part.getByRole('img', {
        name: 'Week from 3 Jun: 1 answer, 0 right. Week from 10 Jun: 1 answer, 1 right.',
      }),
    ).toBeVisible()
    expect(part.getAllByRole('row', { hidden: true }).at(-1)).toHaveTextContent('10 Jun11')
  })

  it('shows when what was answered comes back', async () => {
    await show(
      answered('bread/rise', NOW - 5 * DAY, 0),
      answered('bread/rye', NOW - 1000, 0),
      answered('rivers/sea', NOW - 1000, 1),
      answered('rivers/longest', NOW - 1000, 1, { confidence: 3 }),
    )
    const part = section('What comes back when')
    expect(part.getAllByRole('row').map((one) => one.textContent?.trim())).toEqual([
      'WhenQuestions',
      'Today1',
      'Tomorrow1',
      'In 2 to 7 days1',
      'In 8 to 30 days1',
      'In 1 to 3 months0',
      'Later0',
    ])
  })
})

describe('what to do next', () => {
  const next = () => screen.getByText('What next').parentElement?.textContent?.replace(/^What next /, '')

  it('is to review what is due, within the daily limit', async () => {
    changeSettings({ dailyLimit: 3 })
    await show(...all(NOW - 9 * DAY, 0))
    expect(next()).toBe('Review 3 questions today')
    expect(screen.getByRole('link', { name: 'Review 3 questions today' })).toHaveAttribute('href', '/review/')
  })

  it('is to go on with the lesson where the student last was, when it has open questions', async () => {
    visit('rivers')
    await show(answered('bread/rise', NOW - 1000, 1))
    expect(next()).toBe('Go on with lesson 2: Rivers')
  })

  it('is else to go on with the first lesson that has open questions', async () => {
    visit('bread')
    await show(...all(NOW - 1000, 1).slice(0, 3))
    expect(next()).toBe('Go on with lesson 2: Rivers')
  })

  it('is to read again the lesson with the lowest share of points, when it is low', async () => {
    await show(...all(NOW - 1000, 1), answered('rivers/sea', NOW - 500, 0))
    expect(next()).toBe('Read lesson 2 again, Rivers: you have 50% of its points')
  })

  it('is to wait when all is answered well', async () => {
    await show(...all(NOW - 1000, 1))
    expect(next()).toBe('All is answered. The next question comes back on Friday')
  })
})
