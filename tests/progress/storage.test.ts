import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Answered, emptyProgress, type Progress } from '@/lib/progress/event'
import type { Area } from '@/lib/progress/items'
import { mergeProgress } from '@/lib/progress/merge'
import { VERSION } from '@/lib/progress/record'
import { progressStorage, type StorageProblem } from '@/lib/progress/storage'
import * as arbitrary from './arbitrary'
import { MemoryArea } from './memory-area'

const NAME = 'lectern:test'

/** One tab's view of an area. */
function tab(area: Area | (() => Area)) {
  const problems: (StorageProblem | null)[] = []
  const storage = progressStorage(typeof area === 'function' ? area : () => area, (problem) => problems.push(problem))
  return {
    problems,
    read: () => {
      const value = storage.getItem(NAME)
      if (value instanceof Promise) throw new Error('storage is synchronous')
      return (value as { state: Progress } | null)?.state
    },
    write: (state: Progress) => void storage.setItem(NAME, { state, version: VERSION }),
    erase: () => void storage.removeItem(NAME),
  }
}

const answered = (n: number): Answered => ({
  id: `e${n}`,
  at: n,
  type: 'answered',
  question: `rivers/q${n % 50}`,
  response: { kind: 'text', text: 'Nile' },
  score: 1,
  key: 'k',
})
const many = (from: number, to: number): Progress => ({
  events: Array.from({ length: to - from }, (_, i) => answered(from + i)),
  drafts: {},
})
const draft = (text: string, at: number) => ({ response: { kind: 'text' as const, text }, at })

describe('what is written is read back', () => {
  test('whatever it is', () => {
    fc.assert(
      fc.property(arbitrary.progress, (any) => {
        const area = new MemoryArea()
        const progress = mergeProgress(emptyProgress, any)
        tab(area).write(progress)
        expect(tab(area).read()).toEqual(progress)
      }),
    )
  })

  test('however long it is', () => {
    const area = new MemoryArea()
    tab(area).write(many(0, 4001))
    expect(tab(area).read()).toEqual(many(0, 4001))
  })

  test('and where nothing was written there is nothing', () => {
    expect(tab(new MemoryArea()).read()).toEqual(emptyProgress)
  })
})

test('ten thousand answers take a third of what they are as JSON, and one more rewrites a small part of them', () => {
  const area = new MemoryArea()
  const writer = tab(area)
  writer.write(many(0, 10_000))
  expect(area.written).toBeLessThan(JSON.stringify(many(0, 10_000)).length / 3)
  area.written = 0
  writer.write(many(0, 10_001))
  expect(area.written).toBeLessThan(100_000)
  expect(tab(area).read()?.events).toHaveLength(10_001)
})

test('an item that has grown long is rewritten no more, however few events it holds', () => {
  const area = new MemoryArea()
  const writer = tab(area)
  const essay = (n: number): Answered => ({ ...answered(n), response: { kind: 'text', text: `${n}`.repeat(40_000) } })
  const essays = { events: Array.from({ length: 9 }, (_, n) => essay(n)), drafts: {} }
  writer.write(essays)
  area.written = 0
  const more = { ...essays, events: [...essays.events, answered(9)] }
  writer.write(more)
  expect(area.written).toBeLessThan(1000)
  expect(tab(area).read()).toEqual(more)
})

test('what version 1 wrote, lists of events, is read as it stands and added to behind', () => {
  const area = new MemoryArea()
  area.setItem(NAME, '{"version":1,"drafts":{}}')
  area.setItem(`${NAME}:log:0`, JSON.stringify(many(0, 200).events))
  area.setItem(`${NAME}:log:1`, JSON.stringify(many(200, 250).events))
  const it = tab(area)
  expect(it.read()).toEqual(many(0, 250))
  expect(it.problems).toEqual([])
  const before = new Map(area.items)
  it.write(many(0, 251))
  expect(tab(area).read()).toEqual(many(0, 251))
  for (const key of [`${NAME}:log:0`, `${NAME}:log:1`]) expect(area.getItem(key)).toBe(before.get(key))
})

describe('two tabs', () => {
  test('that both add events end with the union', () => {
    const area = new MemoryArea()
    const [one, two] = [tab(area), tab(area)]
    one.read()
    two.read()
    one.write(many(0, 3))
    two.write(many(3, 5))
    one.write(mergeProgress(many(0, 3), many(5, 6)))
    expect(tab(area).read()).toEqual(many(0, 6))
  })

  test('keep each other’s drafts, the later one of each', () => {
    const area = new MemoryArea()
    tab(area).write({ events: [], drafts: { 'rivers/a': draft('old', 1), 'rivers/b': draft('new', 9) } })
    tab(area).write({ events: [], drafts: { 'rivers/a': draft('new', 2), 'rivers/b': draft('old', 8) } })
    expect(tab(area).read()?.drafts).toEqual({ 'rivers/a': draft('new', 2), 'rivers/b': draft('new', 9) })
  })

  test('a write before the first read loses nothing', () => {
    const area = new MemoryArea()
    tab(area).write(many(0, 3))
    tab(area).write(many(3, 4))
    expect(tab(area).read()).toEqual(many(0, 4))
  })
})

describe('a storage that', () => {
  test('is blocked is reported, and nothing is thrown', () => {
    const it = tab(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(it.read()).toBeUndefined()
    it.write(many(0, 1))
    expect(it.problems).toEqual([{ code: 'blocked' }, { code: 'blocked' }])
  })

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('throws %s is full', (name) => {
    const area = new MemoryArea()
    vi.spyOn(area, 'setItem').mockImplementation(() => {
      throw new DOMException('full', name)
    })
    const it = tab(area)
    it.write(many(0, 1))
    expect(it.problems).toEqual([{ code: 'full' }])
  })

  test('is full is reported, keeps what it has, and takes the rest once there is room', () => {
    const area = new MemoryArea(700)
    const it = tab(area)
    it.write(many(0, 3))
    it.write(many(0, 30))
    expect(it.problems).toEqual([null, { code: 'full' }])
    expect(tab(area).read()).toEqual(many(0, 3))
    Object.assign(area, { capacity: Number.POSITIVE_INFINITY })
    it.write(many(0, 31))
    expect(it.problems.at(-1)).toBeNull()
    expect(tab(area).read()).toEqual(many(0, 31))
  })

  test('fills up in the middle of a long write keeps what went in, and writes it no second time', () => {
    const area = new MemoryArea(100_000)
    const it = tab(area)
    it.write(many(0, 6000))
    expect(it.problems).toEqual([{ code: 'full' }])
    expect(tab(area).read()).toEqual(many(0, 2000))
    area.written = 0
    it.write(many(0, 6001))
    expect(area.written).toBe(0)
  })

  test('was written by a later version is left as it is, by reads and by writes', () => {
    const area = new MemoryArea()
    area.setItem(NAME, JSON.stringify({ version: VERSION + 1, secret: 'of a later version' }))
    area.setItem(`${NAME}:log:0`, '[{"of":"a later version"}]')
    const before = new Map(area.items)
    const reader = tab(area)
    expect(reader.read()).toEqual(emptyProgress)
    reader.write(many(0, 2))
    const writer = tab(area)
    writer.write(many(0, 2))
    expect(area.items).toEqual(before)
    expect([reader.problems, writer.problems]).toEqual([[{ code: 'newer' }], [{ code: 'newer' }]])
  })
})

test('a log whose head is gone is read all the same', () => {
  const area = new MemoryArea()
  tab(area).write(many(0, 3))
  area.removeItem(NAME)
  expect(tab(area).read()).toEqual(many(0, 3))
})

test('a part of the log that another program spoiled since it was read is not added to', () => {
  const area = new MemoryArea()
  const it = tab(area)
  it.write(many(0, 3))
  area.setItem(`${NAME}:log:0`, '{}')
  it.write(many(0, 4))
  expect(tab(area).read()?.events).toEqual([answered(3)])
})

test('what a later version wrote since it was read is left as it is', () => {
  const area = new MemoryArea()
  const it = tab(area)
  it.write(many(0, 3))
  area.setItem(NAME, JSON.stringify({ version: VERSION + 1 }))
  const before = new Map(area.items)
  it.write(many(0, 4))
  expect(area.items).toEqual(before)
  expect(it.problems).toEqual([null, { code: 'newer' }])
})

describe('a storage with something unreadable in', () => {
  const damage: [string, (area: MemoryArea) => void, Progress][] = [
    ['its head', (area) => area.setItem(NAME, '{"version":1,'), many(0, 2050)],
    ['its head, of another shape', (area) => area.setItem(NAME, '[]'), many(0, 2050)],
    ['its version', (area) => area.setItem(NAME, '{"version":"one"}'), emptyProgress],
    ['one part of the log', (area) => area.setItem(`${NAME}:log:0`, 'garbage'), many(2000, 2050)],
    ['one part of the log, of another shape', (area) => area.setItem(`${NAME}:log:0`, '{}'), many(2000, 2050)],
    [
      'one row of the log',
      (area) => {
        const shard = JSON.parse(area.getItem(`${NAME}:log:1`) ?? '')
        shard.rows[49] = null
        area.setItem(`${NAME}:log:1`, JSON.stringify(shard))
      },
      many(0, 2049),
    ],
    [
      'the words of a part of the log',
      (area) => {
        const { rows } = JSON.parse(area.getItem(`${NAME}:log:0`) ?? '')
        area.setItem(`${NAME}:log:0`, JSON.stringify({ rows, words: [] }))
      },
      many(2000, 2050),
    ],
    [
      'one event',
      (area) => area.setItem(`${NAME}:log:1`, JSON.stringify([...many(2000, 2049).events, { id: 'odd' }])),
      many(0, 2049),
    ],
  ]

  test.each(damage)('%s gives the rest, and keeps a copy', (_, spoil, rest) => {
    vi.useFakeTimers({ now: 1234 })
    const area = new MemoryArea()
    tab(area).write(many(0, 2050))
    spoil(area)
    const before = [...area.items.values()]
    const it = tab(area)
    expect(it.read()).toEqual(rest)
    expect(it.problems).toEqual([{ code: 'corrupt' }])
    const copy = JSON.parse(area.getItem(`${NAME}:backup:1234`) ?? 'null')
    expect([copy.head, ...copy.log].sort()).toEqual(before.sort())
    const later = tab(area)
    expect(later.read()).toEqual(rest)
    expect(later.problems).toEqual([])
    vi.useRealTimers()
  })

  test('is left as it is when there is no room for the copy', () => {
    const area = new MemoryArea()
    tab(area).write(many(0, 3))
    area.setItem(`${NAME}:log:0`, 'garbage')
    Object.assign(area, { capacity: 120 })
    const before = new Map(area.items)
    const it = tab(area)
    expect(it.read()).toBeUndefined()
    it.write(many(5, 6))
    expect(area.items).toEqual(before)
    expect(it.problems).toEqual([{ code: 'full' }])
  })

  test('is repaired before a first write too', () => {
    const area = new MemoryArea()
    area.setItem(NAME, 'garbage')
    tab(area).write(many(0, 1))
    expect(tab(area).read()).toEqual(many(0, 1))
    expect([...area.items.keys()].some((key) => key.includes('backup'))).toBe(true)
  })
})

test('erasing removes every item', () => {
  const area = new MemoryArea()
  const it = tab(area)
  it.write(many(0, 450))
  it.erase()
  expect(area.items.size).toBe(0)
  it.write(many(0, 2))
  expect(tab(area).read()).toEqual(many(0, 2))
})
