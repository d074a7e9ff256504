// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyProgress } from '@/lib/progress/event'
import { readProgressFile, writeProgressFile } from '@/lib/progress/file'
import { VERSION } from '@/lib/progress/record'
import { charactersOf, hasRoom } from '@/lib/progress/room'
import { grade } from '@/lib/quiz/grade'
import type { Response } from '@/lib/quiz/question'
import { choice, text } from '../quiz/examples'
import { MemoryArea } from './memory-area'

/** A page of its own on the one localStorage. */
async function page() {
  vi.resetModules()
  const [{ progressStore, ...store }, actions, exam, attempts, ownData, stored, reminder] = await Promise.all([
    import('@/lib/progress/store'),
    import('@/lib/progress/actions'),
    import('@/lib/progress/exam-actions'),
    import('@/lib/progress/exam-attempts'),
    import('@/lib/progress/own-data'),
    import('@/lib/progress/stored'),
    import('@/lib/progress/reminder'),
  ])
  const state = () => progressStore.getState()
  return { ...store, ...actions, ...exam, ...attempts, ...ownData, ...stored, ...reminder, state }
}
type Page = Awaited<ReturnType<typeof page>>

const kept = ({ kept, state }: Page) => kept(state())

beforeEach(() => localStorage.clear())

const keys = ['sky/red', 'sky/name', 'sea/name'] as const
const questions = { 'sky/red': choice('mars* venus pluto'), 'sky/name': text(['Mars']), 'sea/name': text(['Mars']) }
const responses: Record<(typeof keys)[number], Response> = {
  'sky/red': { kind: 'choice', picked: ['venus'] },
  'sky/name': { kind: 'text', text: 'Mars' },
  'sea/name': { kind: 'text', text: ' ' },
}
const rules = { blueprint: 2, pass: 0.5 }
const pool = keys.map((id) => ({ id, objectives: [] }))

/** Everything that a student can do. */
const act = {
  respond: (it: Page, key: (typeof keys)[number]) => it.respond(key, responses[key]),
  respondInReview: (it: Page, key: (typeof keys)[number]) => it.respond(key, responses[key], 'review'),
  handIn: (it: Page, key: (typeof keys)[number]) =>
    it.handIn(key, questions[key], responses[key], grade(questions[key], responses[key])),
  handInSure: (it: Page, key: (typeof keys)[number]) =>
    it.handIn(key, questions[key], responses[key], grade(questions[key], responses[key]), {
      in: 'review',
      confidence: 3,
      seconds: 7,
    }),
  openHint: (it: Page, key: (typeof keys)[number]) => it.openHint(key, 1),
  reopen: (it: Page, key: (typeof keys)[number]) => it.reopen([key]),
  reset: (it: Page, key: (typeof keys)[number]) => it.reset([key]),
  finish: (it: Page) => it.finish('sky/check', 1, 2),
  visit: (it: Page, key: (typeof keys)[number]) => it.visit(key),
  retract: (it: Page) => {
    const last = it.state().events.findLast((event) => event.type === 'answered')
    if (last?.type === 'answered') it.retract(last)
  },
  begin: (it: Page) => it.beginExam(rules, pool),
  inExam: (it: Page, key: (typeof keys)[number]) => it.respondInExam(examOf(it), key, () => responses[key]),
  flag: (it: Page, key: (typeof keys)[number]) => it.flag(examOf(it) || 'none', key, true),
  handInExam: (it: Page) => it.handInExam(examOf(it), new Map(Object.entries(questions))),
}
const examOf = ({ examAttempts, state }: Page) => examAttempts(state().events).at(-1)?.begun.id ?? ''
const deeds = fc.array(
  fc.tuple(fc.constantFrom(...(Object.keys(act) as (keyof typeof act)[])), fc.constantFrom(...keys)),
  { maxLength: 20 },
)

test('nothing that a student did is missing from the file: an empty browser that takes it in has the same', async () => {
  const [one, other] = [await page(), await page()]
  await fc.assert(
    fc.asyncProperty(deeds, async (done) => {
      one.erase()
      for (const [deed, key] of done) act[deed](one, key)
      const file = one.exportProgress()
      const progress = kept(one)
      other.erase()
      const told = await other.readImport(file)
      if ('problem' in told) throw new Error(JSON.stringify(told.problem))
      other.importFile(told.file)
      expect(kept(other)).toEqual(JSON.parse(JSON.stringify(progress)))
    }),
    { numRuns: 60 },
  )
})

test('undoing an import is exact in the store and in storage, whatever was there and is done since', async () => {
  const it = await page()
  const giver = await page()
  await fc.assert(
    fc.asyncProperty(deeds, deeds, async (before, theirs) => {
      giver.erase()
      for (const [deed, key] of theirs) act[deed](giver, key)
      const file = readProgressFile(giver.exportProgress())
      if ('problem' in file) throw new Error(file.problem.code)
      it.erase()
      for (const [deed, key] of before) act[deed](it, key)
      const then = JSON.parse(JSON.stringify(kept(it)))
      it.importFile(file)
      it.undoImport()
      expect(JSON.parse(JSON.stringify(kept(it)))).toEqual(then)
      expect(it.canUndoImport()).toBe(false)
    }),
    { numRuns: 40 },
  )
  const after = await page()
  after.startProgress()
  expect(kept(after)).toEqual(JSON.parse(JSON.stringify(kept(it))))
})

describe('an import', () => {
  const file = { progress: { ...emptyProgress, place: { lesson: 'sky', at: 1 } } }

  test('can still be undone on this page where storage takes nothing', async () => {
    const it = await page()
    it.startProgress()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    it.importFile(file)
    expect(it.canUndoImport()).toBe(true)
    it.undoImport()
    expect(it.state().place).toBeUndefined()
  })

  test('is forgotten with what is erased, and there is nothing to undo then', async () => {
    const it = await page()
    it.importFile(file)
    it.erase('sky')
    expect(it.canUndoImport()).toBe(false)
    it.undoImport()
    expect(it.state().place).toBeUndefined()
  })

  test.each(['garbage', '[]', '{"events":3}'])('is not undone by what is none: %s', async (text) => {
    localStorage.setItem('lectern-undo:course', text)
    expect((await page()).canUndoImport()).toBe(false)
  })
})

test('what a later version wrote is neither erased nor undone', async () => {
  localStorage.setItem('lectern:course', JSON.stringify({ version: VERSION + 1 }))
  localStorage.setItem('lectern-undo:course', JSON.stringify({ events: [], drafts: [], place: [null, null] }))
  const before = { ...localStorage }
  const it = await page()
  it.erase()
  it.erase('sky')
  it.undoImport()
  expect({ ...localStorage }).toEqual(before)
})

describe('a file that storage may not take', () => {
  /** A file of so many answers, and a browser whose storage takes so many characters of it, for each that it would take. */
  async function read(share: number) {
    const giver = await page()
    for (let n = 0; n < 40; n++) act.handIn(giver, 'sky/red')
    const [file, packed] = [giver.exportProgress(), charactersOf(kept(giver))]
    giver.erase()
    const it = await page()
    const setItem = Storage.prototype.setItem
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
      if (text.length > packed * share) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, text)
    })
    return it.readImport(file)
  }

  test('is taken where it fits as it is kept, which is in fewer characters', async () => {
    expect(await read(1.2)).toMatchObject({ answers: 40 })
  })

  test('is refused before anything is changed where it does not, and the student is told how much it takes', async () => {
    expect(await read(0.5)).toEqual({ problem: { code: 'no-room', characters: expect.any(Number) } })
  })
})

describe('room in storage', () => {
  const progress = { ...emptyProgress, place: { lesson: 'sky', at: 1 } }

  test('is found out by trying, and left as it was', () => {
    const area = new MemoryArea(1000)
    expect(hasRoom(() => area, 900)).toBe(true)
    expect(hasRoom(() => area, 1100)).toBe(false)
    expect(area.items.size).toBe(0)
  })

  test('has no limit where there is none', () => {
    const blocked = () => {
      throw new DOMException('no', 'SecurityError')
    }
    expect(hasRoom(blocked, 1e9)).toBe(true)
  })

  test('is what progress takes, within what is counted', async () => {
    const it = await page()
    it.startProgress()
    it.importFile({ progress })
    const head = it.charactersStored()
    expect(Math.abs(charactersOf(progress) - head)).toBeLessThan(50)
    for (let n = 0; n < 30; n++) act.handIn(it, 'sky/red')
    expect(Math.abs(charactersOf(kept(it)) - it.charactersStored())).toBeLessThan(50)
  })
})

describe('what lies in storage', () => {
  test('is none where storage is blocked', async () => {
    const it = await page()
    vi.stubGlobal('localStorage', undefined)
    expect([it.charactersStored(), it.backups()]).toEqual([0, []])
    vi.unstubAllGlobals()
  })

  test('is counted of this course alone', async () => {
    localStorage.setItem('lectern:course-two', 'x'.repeat(99))
    const it = await page()
    expect(it.charactersStored()).toBe(0)
  })

  test('holds what could not be read, in order of time', async () => {
    for (const at of [20, 3]) localStorage.setItem(`lectern:course:backup:${at}`, `of ${at}`)
    const it = await page()
    expect(it.backups().map(({ text }) => text)).toEqual(['of 3', 'of 20'])
    it.removeBackups()
    expect(it.backups()).toEqual([])
  })
})

test('a file that is saved, and a reminder put off, count from then', async () => {
  const it = await page()
  act.handIn(it, 'sky/red')
  expect([it.savedAt(), it.answersFrom(it.state().events, it.countedFrom())]).toEqual([0, 1])
  it.putOff()
  expect([it.savedAt(), it.answersFrom(it.state().events, it.countedFrom())]).toEqual([0, 0])
  act.handIn(it, 'sky/red')
  expect(it.answersFrom(it.state().events, it.countedFrom())).toBe(1)
  it.markSaved()
  expect(it.answersFrom(it.state().events, it.countedFrom())).toBe(0)
  expect(it.countedFrom()).toBe(it.savedAt())
  const later = await page()
  expect(later.savedAt()).toBe(it.savedAt())
})

test('the file names its course', async () => {
  document.documentElement.dataset.course = 'geography'
  const file = readProgressFile((await page()).exportProgress())
  expect(file).toMatchObject({ course: 'geography' })
  expect(readProgressFile(writeProgressFile(emptyProgress, 0))).not.toHaveProperty('course')
  delete document.documentElement.dataset.course
})
