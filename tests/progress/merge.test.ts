import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byTime, emptyProgress, type Progress } from '@/lib/progress/event'
import { standings } from '@/lib/progress/fold'
import { mergeProgress } from '@/lib/progress/merge'
import * as arbitrary from './arbitrary'

const held = arbitrary.progress.map((progress) => mergeProgress(emptyProgress, progress))
const draft = (text: string, at: number) => ({ response: { kind: 'text' as const, text }, at })

describe('laws of merging', () => {
  test('it does not matter who merges whom', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))
      }),
    )
  })

  test('it does not matter in which order three are merged', () => {
    fc.assert(
      fc.property(held, held, held, (a, b, c) => {
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
      }),
    )
  })

  test('merging again changes nothing, and gives the very same object', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const both = mergeProgress(a, b)
        expect(mergeProgress(both, b)).toBe(both)
        expect(mergeProgress(both, both)).toBe(both)
      }),
    )
  })

  test('no event is lost, none is there twice, and all stand in order', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        const { events } = mergeProgress(a, b)
        expect(new Set(events.map(({ id }) => id))).toEqual(new Set([...a.events, ...b.events].map(({ id }) => id)))
        expect(events).toHaveLength(new Set(events.map(({ id }) => id)).size)
        expect(events).toEqual([...events].sort(byTime))
      }),
    )
  })

  test('two devices that merge each other see the same standings', () => {
    fc.assert(
      fc.property(held, held, (a, b) => {
        expect(standings(mergeProgress(a, b).events)).toEqual(standings(mergeProgress(b, a).events))
      }),
    )
  })
})

describe('a draft', () => {
  const ours: Progress = { events: [], drafts: { 'rivers/longest': draft('Nile', 5) } }

  test('gives way to a later one', () => {
    const theirs: Progress = { events: [], drafts: { 'rivers/longest': draft('Amazon', 6) } }
    expect(mergeProgress(ours, theirs).drafts).toEqual(theirs.drafts)
    expect(mergeProgress(theirs, ours)).toBe(theirs)
  })

  test.each([
    ['answered', { type: 'answered', question: 'rivers/longest', response: draft('', 0).response, score: 1, key: 'k' }],
    ['reset', { type: 'reset', questions: ['rivers/longest'] }],
    ['taken again', { type: 'reopened', questions: ['rivers/longest'] }],
  ] as const)('is gone once the question was %s after it, and stays when that was before it', (_, event) => {
    const at = (time: number): Progress => ({
      events: [
        { ...event, id: 'e', at: time, ...('questions' in event && { questions: [...event.questions] }) } as never,
      ],
      drafts: {},
    })
    expect(mergeProgress(ours, at(5)).drafts).toEqual({})
    expect(mergeProgress(ours, at(4)).drafts).toEqual(ours.drafts)
  })

  test('of the lesson stays when the question is answered in the review, whose draft goes', () => {
    const drafts = { 'rivers/longest': draft('Nile', 5), 'rivers/longest#review': draft('Amazon', 5) }
    const answered = { type: 'answered', question: 'rivers/longest', response: draft('', 0).response } as const
    const theirs: Progress = {
      events: [{ ...answered, id: 'a', at: 9, score: 1, key: 'k', in: 'review' }],
      drafts: {},
    }
    expect(mergeProgress({ events: [], drafts }, theirs).drafts).toEqual(ours.drafts)
  })

  test('stays when a hint is opened, a quiz is finished or an answer taken back', () => {
    const theirs: Progress = {
      events: [
        { id: 'h', at: 9, type: 'hinted', question: 'rivers/longest', hint: 1 },
        { id: 'f', at: 9, type: 'finished', quiz: 'rivers/check', score: 1, points: 1 },
        { id: 'r', at: 9, type: 'retracted', question: 'rivers/longest', answer: 'a' },
      ],
      drafts: {},
    }
    expect(mergeProgress(ours, theirs).drafts).toEqual(ours.drafts)
  })
})

test('the later place wins', () => {
  const a: Progress = { events: [], drafts: {}, place: { lesson: 'rivers', at: 1 } }
  const b: Progress = { events: [], drafts: {}, place: { lesson: 'seas', at: 2 } }
  expect(mergeProgress(a, b).place).toEqual(b.place)
  expect(mergeProgress(b, a)).toBe(b)
  expect(mergeProgress(a, emptyProgress)).toBe(a)
})
