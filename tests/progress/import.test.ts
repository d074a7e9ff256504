import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, type Event, emptyProgress, type Progress } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { changesNothing, type Preview, previewImport } from '@/lib/progress/import-preview'
import { mergeProgress } from '@/lib/progress/merge'
import { undone, undoOf } from '@/lib/progress/undo'
import * as arbitrary from './arbitrary'

const NOW = 1000
const held = arbitrary.progress.map((progress) => mergeProgress(emptyProgress, progress))

const answered = (id: string, at: number, question = 'rivers/longest'): Event => ({
  id,
  at,
  type: 'answered',
  question,
  response: { kind: 'text', text: 'Nile' },
  score: 1,
  key: 'k',
})
const draft = (at: number, text = 'Nile'): Draft => ({ at, response: { kind: 'text', text } })
const having = (events: Event[], drafts: Progress['drafts'] = {}, place?: Progress['place']): Progress => ({
  events,
  drafts,
  ...(place && { place }),
})
function preview(ours: Progress, theirs: Progress): Preview {
  const result = previewImport(ours, writeProgressFile(theirs, 5), NOW)
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  return result
}

describe('what an import would change', () => {
  test('is told by lesson, with its span, its drafts and its place', () => {
    const ours = having([answered('a', 1)], { 'rivers/mouth': draft(1), 'seas/deepest': draft(9) })
    const theirs = having(
      [
        answered('a', 1),
        answered('b', 2, 'seas/deepest'),
        answered('c', 3, 'rivers/mouth'),
        answered('d', 4, 'seas/x'),
      ],
      { 'rivers/order': draft(2), 'seas/deepest': draft(8) },
      { lesson: 'seas', at: 4 },
    )
    expect(preview(ours, theirs)).toMatchObject({
      file: { exportedAt: 5 },
      answers: 3,
      others: 0,
      known: 1,
      differing: 0,
      lessons: [
        { lesson: 'seas', answers: 2 },
        { lesson: 'rivers', answers: 1 },
      ],
      span: [2, 4],
      drafts: { come: ['rivers/order'], go: ['rivers/mouth'] },
      place: 'seas',
    })
  })

  test('is nothing where all is here, or there is nothing', () => {
    const ours = having([answered('a', 1)], {}, { lesson: 'rivers', at: 3 })
    for (const theirs of [emptyProgress, ours, having([], {}, { lesson: 'seas', at: 2 })]) {
      const told = preview(ours, theirs)
      expect(told).toMatchObject({ answers: 0, others: 0, span: undefined, place: undefined })
      expect(changesNothing(told)).toBe(true)
    }
    expect(changesNothing(preview(ours, having([], {}, { lesson: 'seas', at: 4 })))).toBe(false)
  })

  test('counts what reads otherwise here, which stays', () => {
    const ours = having([answered('a', 1), answered('b', 2)])
    expect(preview(ours, having([answered('a', 1), answered('b', 3)]))).toMatchObject({ known: 2, differing: 1 })
  })

  test('is just what merging changes', () => {
    fc.assert(
      fc.property(held, held, (ours, theirs) => {
        const told = preview(ours, theirs)
        const both = mergeProgress(ours, told.file.progress)
        expect(changesNothing(told)).toBe(both === ours)
        expect(told.answers + told.others).toBe(both.events.length - ours.events.length)
        expect(told.lessons.reduce((sum, { answers }) => sum + answers, 0)).toBe(told.answers)
        for (const key of told.drafts.come) expect(both.drafts[key]).toEqual(theirs.drafts[key])
        expect(Object.keys(both.drafts).length).toBeGreaterThanOrEqual(told.drafts.come.length)
      }),
    )
  })
})

describe('an import from the future', () => {
  test.each([
    ['event', having([answered('a', 1e9)])],
    ['draft', having([], { 'rivers/a': draft(1e9), 'rivers/b': draft(2) })],
    ['place', having([], {}, { lesson: 'rivers', at: 1e9 })],
  ])('is refused when a %s is', (_, theirs) => {
    expect(previewImport(emptyProgress, writeProgressFile(theirs, 0), NOW)).toEqual({
      problem: { code: 'future', at: 1e9 },
    })
  })

  test('is not one when clocks differ by hours', () => {
    expect(preview(emptyProgress, having([answered('a', NOW + 7_200_000)])).answers).toBe(1)
  })
})

test('an import of very many drafts chokes nothing', () => {
  const drafts = Object.fromEntries(Array.from({ length: 150_000 }, (_, n) => [`rivers/${n}`, draft(1)]))
  expect(preview(emptyProgress, having([], drafts)).drafts.come).toHaveLength(150_000)
})

describe('laws of importing', () => {
  test('bringing a file in a second time changes nothing', () => {
    fc.assert(
      fc.property(held, held, (ours, theirs) => {
        const both = mergeProgress(ours, preview(ours, theirs).file.progress)
        expect(changesNothing(preview(both, theirs))).toBe(true)
      }),
    )
  })

  test('undoing is exact: all is as it was before', () => {
    fc.assert(
      fc.property(held, held, (ours, theirs) => {
        const both = mergeProgress(ours, theirs)
        const stored = JSON.parse(JSON.stringify(undoOf(ours, both)))
        expect(undone(both, stored)).toEqual(ours)
        expect(undone(undone(both, stored), stored)).toEqual(ours)
      }),
    )
  })

  test('undoing leaves what was done since as it would be without the import', () => {
    const later = (at: number) => at + 100
    const since = arbitrary.progress.map(({ events, drafts, place }) => ({
      events: events.map((event) => ({ ...event, id: `since ${event.id}`, at: later(event.at) })),
      drafts: Object.fromEntries(Object.entries(drafts).map(([key, one]) => [key, { ...one, at: later(one.at) }])),
      ...(place && { place: { ...place, at: later(place.at) } }),
    }))
    fc.assert(
      fc.property(held, held, since, (ours, theirs, done) => {
        const both = mergeProgress(ours, theirs)
        expect(undone(mergeProgress(both, done), undoOf(ours, both))).toEqual(mergeProgress(ours, done))
      }),
    )
  })

  test('a draft under the name of what every object has is one like any other', () => {
    const theirs = having([], JSON.parse('{"__proto__":{"at":1,"response":{"kind":"text","text":""}}}'))
    const both = mergeProgress(emptyProgress, theirs)
    expect(preview(emptyProgress, theirs).drafts.come).toEqual(['__proto__'])
    expect(undone(both, undoOf(emptyProgress, both))).toEqual(emptyProgress)
  })
})
