// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TextQuestion } from '@/lib/quiz/kinds/text'

const longest: TextQuestion = {
  id: 'longest',
  kind: 'text',
  stem: 'Which river is the longest?',
  objective: 'rivers',
  demand: 'recall',
  hints: [],
  points: 1,
  key: 'k1',
  answers: [{ id: 'nile', correct: true, texts: ['Nile'] }],
  typos: 0,
  case: false,
  accents: false,
}
const KEY = 'rivers/longest'
const nile = { kind: 'text', text: 'Nile' } as const
const amazon = { kind: 'text', text: 'Amazon' } as const

/** A page of its own on the one localStorage: modules loaded anew, as after a reload or in another tab. */
async function page() {
  vi.resetModules()
  const store = await import('@/lib/progress/store')
  const actions = await import('@/lib/progress/actions')
  const handing = await import('./hand-in')
  const ownData = await import('@/lib/progress/own-data')
  return {
    ...store,
    ...actions,
    ...handing,
    ...ownData,
    state: () => store.progressStore.getState(),
    /** Reads a file and merges it in at once; gives how many events were new, or why it was refused. */
    take: async (text: string) => {
      const preview = await ownData.readImport(text)
      if ('problem' in preview) return preview.problem
      ownData.importFile(preview.file)
      return preview.answers + preview.others
    },
  }
}
type Page = Awaited<ReturnType<typeof page>>

const standing = (it: Page) => it.state().standings.get(KEY)
const heard = (newValue: string | null = '', key: string | null = 'lectern:course') =>
  dispatchEvent(new StorageEvent('storage', { key, newValue }))

beforeEach(() => localStorage.clear())
afterEach(() => vi.useRealTimers())

describe('a response', () => {
  test('is kept the moment it is given, and there after a reload', async () => {
    const before = await page()
    before.respond(KEY, nile)
    const after = await page()
    expect(after.state().loaded).toBe(false)
    after.startProgress()
    expect(after.state()).toMatchObject({ loaded: true, drafts: { [KEY]: { response: nile } } })
  })

  test('given before anything was loaded loses nothing that was kept', async () => {
    ;(await page()).handIn(KEY, longest, nile)
    ;(await page()).respond('rivers/mouth', amazon)
    const it = await page()
    it.startProgress()
    expect(standing(it)?.attempts).toBe(1)
    expect(Object.keys(it.state().drafts)).toEqual(['rivers/mouth'])
  })

  test('handed in is graded, kept as an answer, and no draft any more', async () => {
    const it = await page()
    it.respond(KEY, nile)
    expect(it.handIn(KEY, longest, nile)).toMatchObject({ status: 'graded', score: 1 })
    expect(standing(it)).toMatchObject({ attempts: 1, best: 1, open: false, latest: { response: nile, key: 'k1' } })
    expect(it.state().drafts).toEqual({})
  })

  test('that is incomplete stays a draft', async () => {
    const it = await page()
    const blank = { kind: 'text', text: ' ' } as const
    expect(it.handIn(KEY, longest, blank).status).toBe('incomplete')
    expect(standing(it)).toBeUndefined()
    expect(it.state().drafts[KEY]?.response).toEqual(blank)
  })

  test('is handed in after it was drafted even when the clock was set back', async () => {
    vi.useFakeTimers({ now: 2000 })
    const it = await page()
    it.respond(KEY, nile)
    vi.setSystemTime(1000)
    it.handIn(KEY, longest, nile)
    expect(it.state().drafts).toEqual({})
    it.handIn(KEY, longest, amazon)
    expect(standing(it)?.latest?.response).toEqual(amazon)
  })
})

test('hints, taking again, starting anew and finishing are kept', async () => {
  const it = await page()
  it.openHint(KEY, 1)
  it.handIn(KEY, longest, amazon)
  it.reopen([KEY])
  expect(standing(it)).toMatchObject({ hints: 1, attempts: 1, open: true })
  it.finish('rivers/check', 0, 1)
  it.reset([KEY])
  expect(standing(it)).toBeUndefined()
  expect(it.state().events.map(({ type }) => type)).toEqual(['hinted', 'answered', 'reopened', 'finished', 'reset'])
})

describe('in the review', () => {
  test('what is given and answered stands apart from the lesson, with how sure and how long', async () => {
    const it = await page()
    it.handIn(KEY, longest, nile)
    it.openHint(KEY, 1, 'review')
    it.respond(KEY, amazon, 'review')
    expect(it.state().drafts).toMatchObject({ [`${KEY}#review`]: { response: amazon } })
    it.handIn(KEY, longest, amazon, { in: 'review', confidence: 3, seconds: 7 })
    expect(it.state().events.at(-1)).toMatchObject({ in: 'review', confidence: 3, seconds: 7 })
    expect(it.state().drafts).toEqual({})
    expect(standing(it)).toMatchObject({ attempts: 1, best: 1, hints: 0 })
    it.handIn(KEY, longest, { kind: 'text', text: ' ' }, { in: 'review' })
    expect(Object.keys(it.state().drafts)).toEqual([`${KEY}#review`])
  })

  test('an answer taken back counts no more, here and after a reload, and is there to be changed', async () => {
    const it = await page()
    it.handIn(KEY, longest, amazon, { in: 'review' })
    const [answer] = it.state().events
    if (answer?.type === 'answered') it.retract(answer)
    const after = await page()
    after.startProgress()
    for (const { standings, drafts } of [it.state(), after.state()]) {
      expect(standings.has(`${KEY}#review`)).toBe(false)
      expect(drafts[`${KEY}#review`]?.response).toEqual(amazon)
    }
    it.erase('rivers')
    expect(it.exportProgress()).not.toContain('rivers')
  })
})

test('the place is kept', async () => {
  ;(await page()).visit('rivers')
  const it = await page()
  it.startProgress()
  expect(it.state().place?.lesson).toBe('rivers')
})

describe('another tab', () => {
  test('is heard when it writes', async () => {
    const [one, two] = [await page(), await page()]
    one.startProgress()
    one.startProgress()
    two.handIn(KEY, longest, nile)
    heard()
    expect(standing(one)?.best).toBe(1)
  })

  test('of another site is not', async () => {
    const [one, two] = [await page(), await page()]
    one.startProgress()
    two.handIn(KEY, longest, nile)
    heard('', 'something else')
    expect(standing(one)).toBeUndefined()
  })

  test.each(['pageshow', 'visibilitychange'])('is caught up with at %s', async (type) => {
    const [one, two] = [await page(), await page()]
    one.startProgress()
    two.handIn(KEY, longest, nile)
    if (type === 'pageshow') {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
      expect(standing(one)).toBeUndefined()
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    } else document.dispatchEvent(new Event('visibilitychange'))
    expect(standing(one)?.best).toBe(1)
  })

  test('that erases is believed: this tab does not write the erased back', async () => {
    const [one, two] = [await page(), await page()]
    one.handIn(KEY, longest, nile)
    two.startProgress()
    two.erase()
    heard(null)
    expect(one.state().events).toEqual([])
    one.respond('rivers/mouth', amazon)
    const it = await page()
    it.startProgress()
    expect(it.state()).toMatchObject({ events: [], drafts: { 'rivers/mouth': { response: amazon } } })
  })
})

describe('erasing one lesson', () => {
  test('removes what is kept of it, and nothing else', async () => {
    const it = await page()
    for (const key of [KEY, 'seas/deepest']) {
      it.openHint(key, 1)
      it.handIn(key, longest, nile)
    }
    it.reopen([KEY, 'seas/deepest'])
    it.reset([KEY])
    it.finish('rivers/check', 1, 1)
    it.finish('seas/check', 1, 1)
    it.respond(KEY, nile)
    it.respond('seas/deepest', nile)
    it.visit('rivers')
    it.erase('rivers')
    const after = await page()
    after.startProgress()
    expect(after.state().events).toEqual(it.state().events)
    expect(it.exportProgress()).not.toContain('rivers')
    expect(after.state().events.map(({ type }) => type)).toEqual(['hinted', 'answered', 'reopened', 'finished'])
    expect(Object.keys(after.state().drafts)).toEqual(['seas/deepest'])
    expect(after.state().standings.get('seas/deepest')).toMatchObject({ attempts: 1, open: true })
    expect(after.state().place).toBeUndefined()
  })

  test('keeps the place in another one', async () => {
    const it = await page()
    it.visit('seas')
    it.erase('rivers')
    expect(it.state().place?.lesson).toBe('seas')
    it.erase()
    expect(it.state().place).toBeUndefined()
  })
})

describe('a file', () => {
  test('carries everything to another browser, and brings nothing twice', async () => {
    const it = await page()
    it.handIn(KEY, longest, nile)
    it.respond('rivers/mouth', amazon)
    it.visit('rivers')
    const file = it.exportProgress()
    localStorage.clear()
    const other = await page()
    other.handIn('seas/deepest', longest, nile)
    expect(await other.take(file)).toBe(1)
    expect(await other.take(file)).toBe(0)
    expect(standing(other)?.best).toBe(1)
    const reloaded = await page()
    reloaded.startProgress()
    expect(reloaded.state().standings).toEqual(other.state().standings)
    expect(reloaded.state()).toMatchObject({ place: { lesson: 'rivers' }, drafts: { 'rivers/mouth': {} } })
  })

  test('that is refused changes nothing', async () => {
    const it = await page()
    it.handIn(KEY, longest, nile)
    const before = it.state()
    expect(await it.take('{')).toEqual({ code: 'cut-short' })
    expect(it.state()).toBe(before)
  })
})

describe('storage that fails', () => {
  test('is reported, the answer stays on the page, and the report goes when it works again', async () => {
    const it = await page()
    it.startProgress()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    it.handIn(KEY, longest, nile)
    expect(it.storageProblem.getState().problem).toEqual({ code: 'full' })
    expect(standing(it)?.best).toBe(1)
    full.mockRestore()
    it.visit('rivers')
    expect(it.storageProblem.getState().problem).toBeNull()
    const after = await page()
    after.startProgress()
    expect(standing(after)?.best).toBe(1)
  })

  test('by being blocked leaves a page that works, and says so', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const it = await page()
    it.startProgress()
    it.handIn(KEY, longest, nile)
    expect(standing(it)?.best).toBe(1)
    expect(it.state().loaded).toBe(true)
    expect(it.storageProblem.getState().problem).toEqual({ code: 'blocked' })
  })

  test('and was corrupt stays reported after writes that go well', async () => {
    localStorage.setItem('lectern:course', 'garbage')
    const it = await page()
    it.startProgress()
    it.handIn(KEY, longest, nile)
    expect(it.storageProblem.getState().problem).toMatchObject({ code: 'corrupt' })
  })
})

test('courses of one origin keep their progress apart', async () => {
  document.documentElement.dataset.course = 'geography'
  ;(await page()).visit('rivers')
  document.documentElement.dataset.course = 'history'
  const it = await page()
  it.startProgress()
  expect(it.state().place).toBeUndefined()
  delete document.documentElement.dataset.course
})
