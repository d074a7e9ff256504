// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answered, QuestionKey } from '@/lib/progress/event'
import type { ExamRules } from '@/lib/progress/exam-actions'
import { readProgressFile } from '@/lib/progress/file'
import { histories } from '@/lib/progress/overview'
import type { Question, Response } from '@/lib/quiz/question'
import { choice, cloze, text } from '../quiz/examples'

const MINUTE = 60_000
const START = new Date(2024, 5, 12, 9).getTime()

const questions = new Map<QuestionKey, Question>([
  ['sky/red', choice('mars* venus pluto', { objective: 'planets' })],
  ['sky/gaps', cloze({ objective: 'planets', points: 2 })],
  ['sky/name', text(['Mars'], { objective: 'names' })],
])
const pool = [...questions].map(([id, { objective }]) => ({ id, objectives: [objective] }))
const all: ExamRules = { blueprint: 3, minutes: 30, pass: 0.6 }

/** A page of its own on the one localStorage: modules loaded anew, as after a reload or in another tab. */
async function page() {
  vi.resetModules()
  const { progressStore, ...store } = await import('@/lib/progress/store')
  const { examAttempts, givenIn } = await import('@/lib/progress/exam-attempts')
  const exam = await import('@/lib/progress/exam-actions')
  const { readImport, importFile, ...ownData } = await import('@/lib/progress/own-data')
  const state = () => progressStore.getState()
  const attempts = () => examAttempts(state().events)
  const id = () => attempts().at(-1)?.begun.id ?? ''
  return {
    ...store,
    ...ownData,
    take: async (text: string) => {
      const preview = await readImport(text)
      if ('file' in preview) importFile(preview.file)
    },
    state,
    attempts,
    begin: (rules = all) => exam.beginExam(rules, pool),
    give: (question: QuestionKey, response: Response) => exam.respondInExam(id(), question, () => response),
    flag: (question: QuestionKey, on: boolean) => exam.flag(id(), question, on),
    handIn: () => exam.handInExam(id(), questions),
    given: () => {
      const attempt = attempts().at(-1)
      return attempt ? Object.fromEntries(givenIn(attempt, state().drafts)) : {}
    },
    answers: () => state().events.filter((event): event is Answered => event.type === 'answered'),
  }
}

const picked: Response = { kind: 'choice', picked: ['mars'] }
const half: Response = { kind: 'cloze', gaps: { name: 'Mars' } }

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: START, toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

describe('an exam', () => {
  test('keeps what is given the moment it is given: it is there after a crash, with the right time', async () => {
    const before = await page()
    before.begin()
    before.give('sky/red', picked)
    before.flag('sky/gaps', true)
    vi.setSystemTime(START + 20 * MINUTE)
    const after = await page()
    after.startProgress()
    const [attempt] = after.attempts()
    expect(attempt?.deadline).toBe(START + 30 * MINUTE)
    expect(attempt?.begun.questions.toSorted()).toEqual([...questions.keys()].sort())
    expect([...(attempt?.flagged ?? [])]).toEqual(['sky/gaps'])
    expect(after.given()).toMatchObject({ 'sky/red': { response: picked } })
  })

  test('grades nothing before it is handed in, and then all of it at once, as far as it goes', async () => {
    const it = await page()
    it.begin()
    it.give('sky/red', { kind: 'choice', picked: ['venus'] })
    it.give('sky/red', picked)
    it.give('sky/gaps', half)
    it.give('sky/name', { kind: 'text', text: ' ' })
    expect(it.answers()).toEqual([])
    vi.setSystemTime(START + 5 * MINUTE)
    it.handIn()
    expect(
      it
        .answers()
        .map(({ question, score, in: sitting }) => [question, score, sitting])
        .sort(),
    ).toEqual([
      ['sky/gaps', 0.5, 'exam'],
      ['sky/red', 1, 'exam'],
    ])
    expect(it.attempts()[0]?.over).toEqual({ at: START + 5 * MINUTE, score: 2, points: 4 })
    // What was blank is no answer, but neither is it thrown away.
    expect(Object.keys(it.state().drafts)).toEqual([expect.stringContaining('sky/name#exam#')])
  })

  test('counts for the student’s history as given when it was given, and leaves the lesson as it was', async () => {
    const it = await page()
    it.begin()
    vi.setSystemTime(START + MINUTE)
    it.give('sky/red', picked)
    vi.setSystemTime(START + 20 * MINUTE)
    it.handIn()
    expect(histories(it.state().events).get('sky/red')?.first.at).toBe(START + MINUTE)
    expect(it.state().standings.get('sky/red')).toBeUndefined()
  })

  test('takes nothing more when it is over, and is over but once', async () => {
    const it = await page()
    it.begin()
    it.give('sky/red', picked)
    it.handIn()
    const { events } = it.state()
    it.give('sky/name', { kind: 'text', text: 'Mars' })
    it.handIn()
    expect(it.state().events).toBe(events)
    expect(Object.keys(it.state().drafts)).toEqual([])
  })

  test('whose time went by while the page was closed is handed in with what was there then', async () => {
    const before = await page()
    before.begin()
    before.give('sky/red', picked)
    vi.setSystemTime(START + 31 * MINUTE)
    before.give('sky/name', { kind: 'text', text: 'Mars' })
    vi.setSystemTime(START + 500 * MINUTE)
    const after = await page()
    after.handIn()
    after.startProgress()
    after.handIn()
    expect(after.answers().map(({ question }) => question)).toEqual(['sky/red'])
    expect(after.attempts()[0]?.over).toEqual({ at: START + 30 * MINUTE, score: 1, points: 4 })
  })

  test('handed in by two tabs at once is handed in once', async () => {
    const one = await page()
    one.begin()
    one.give('sky/red', picked)
    const two = await page()
    two.startProgress()
    // Each hands in before it hears of the other.
    const before = Object.entries(localStorage)
    one.handIn()
    const after = Object.entries(localStorage)
    localStorage.clear()
    for (const [key, text] of before) localStorage.setItem(key, text)
    two.handIn()
    const file = two.exportProgress()
    for (const [key, text] of after) localStorage.setItem(key, text)
    const reader = await page()
    await reader.take(file)
    expect(reader.answers()).toHaveLength(1)
    expect(reader.attempts()).toHaveLength(1)
    expect(reader.attempts()[0]?.over).toMatchObject({ score: 1, points: 4 })
    // And whoever looks before handing in leaves it alone.
    const { length } = reader.state().events
    two.handIn()
    expect(reader.state().events).toHaveLength(length)
  })

  test('asks first what was not asked before', async () => {
    const it = await page()
    const two = { ...all, blueprint: { planets: 1 } }
    it.begin(two)
    it.handIn()
    it.begin(two)
    const [first, second] = it.attempts().map(({ begun }) => begun.questions[0])
    expect([first, second].sort()).toEqual(['sky/gaps', 'sky/red'])
  })

  test('without a limit has none', async () => {
    const it = await page()
    it.begin({ blueprint: 1, pass: 0.5 })
    expect(it.attempts()[0]?.begun).not.toHaveProperty('minutes')
  })

  test('does not count a question that the course no longer has, nor a response that no longer fits', async () => {
    const it = await page()
    it.begin()
    it.give('sky/red', { kind: 'choice', picked: ['a planet that is gone'] })
    it.give('sky/name', { kind: 'text', text: 'Mars' })
    const { handInExam } = await import('@/lib/progress/exam-actions')
    const fewer = new Map([...questions].filter(([key]) => key !== 'sky/gaps'))
    handInExam(it.attempts()[0]?.begun.id ?? '', fewer)
    expect(it.attempts()[0]?.over).toMatchObject({ score: 1, points: 2 })
  })
})

test('nothing of an exam is missing from the file, begun or handed in', async () => {
  const it = await page()
  it.begin()
  it.give('sky/red', picked)
  it.flag('sky/gaps', true)
  for (const step of [() => {}, it.handIn]) {
    step()
    const reading = readProgressFile(it.exportProgress())
    const { events, drafts } = it.state()
    expect(reading).toMatchObject({ progress: { events, drafts } })
    localStorage.clear()
    const other = await page()
    await other.take(it.exportProgress())
    expect(other.attempts()).toEqual(it.attempts())
    expect(other.given()).toEqual(it.given())
  }
})

test('erasing a lesson takes its questions out of exams, and erasing all takes the exams', async () => {
  const it = await page()
  it.begin()
  it.give('sky/red', picked)
  it.flag('sky/red', true)
  it.handIn()
  it.erase('sea')
  expect(it.attempts()).toHaveLength(1)
  expect(it.answers()).toHaveLength(1)
  it.erase('sky')
  expect(it.attempts()).toEqual([])
  expect(it.answers()).toEqual([])
  it.begin()
  it.erase()
  expect(it.state().events).toEqual([])
})
