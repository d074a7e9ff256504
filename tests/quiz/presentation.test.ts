import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentation } from '@/lib/quiz/presentation'
import { questionsOf } from './arbitrary'
import { choice, cloze, examples, match, options, order, sort } from './examples'

const seeds = Array.from({ length: 40 }, (_, i) => `seed ${i}`)
/** The orders that some seeds show. */
const shown = (question: Parameters<typeof presentation>[0]) =>
  new Set(seeds.map((seed) => presentation(question, seed).join(' ')))

describe('what is shown', () => {
  it('is shuffled for options, targets, items and drop-down options', () => {
    expect(shown(choice('a* b c')).size).toBe(6)
    expect(shown(match('p:a q:b', 'c')).size).toBe(6)
    expect(shown(sort('a:x b:y c:-')).size).toBe(6)
    expect(shown(cloze())).toEqual(
      new Set(['red blue grey', 'red grey blue', 'blue red grey', 'blue grey red', 'grey red blue', 'grey blue red']),
    )
  })

  it('is the targets of a match with its decoys, not its prompts', () => {
    expect(presentation(match('p:a q:b', 'c'), '').toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('is as the author wrote it for a passage and an image, and nothing for what is typed', () => {
    expect(shown(examples.select)).toEqual(new Set(['mars venus moon sun']))
    expect(shown(examples.hotspot)).toEqual(new Set(['mars venus']))
    expect([examples.text, examples.number, examples.free].map((question) => presentation(question, ''))).toEqual([
      [],
      [],
      [],
    ])
  })

  it('is not shuffled where the author says so', () => {
    expect(shown(choice('true* false', { shuffle: false }))).toEqual(new Set(['true false']))
  })

  it('leaves pinned options in their place', () => {
    const pinned = options('a* b c all').map((option) => (option.id === 'all' ? { ...option, pinned: true } : option))
    const orders = [...shown(choice('', { options: pinned }))]
    expect(orders.length).toBe(6)
    expect(orders.every((order) => order.endsWith(' all'))).toBe(true)
  })

  it('is shuffled anew for each question and each gap under one seed', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) =>
      presentation(choice('a* b c d', { id }), 'seed').join(' '),
    )
    expect(new Set(others).size).toBeGreaterThan(1)
    const [, gap] = cloze().gaps
    const gaps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((id) => (gap ? [{ ...gap, id }] : []))
    const all = presentation(cloze({ gaps }), 'seed')
    expect(all.length).toBe(24)
    expect(new Set(gaps.map((_, i) => all.slice(3 * i, 3 * i + 3).join(' '))).size).toBeGreaterThan(1)
  })

  it('never begins in the right order, but in every other one', () => {
    expect(shown(order('a b'))).toEqual(new Set(['b a']))
    expect(shown(order('a b c')).size).toBe(5)
    fc.assert(
      fc.property(questionsOf.order, fc.string(), (question, seed) => {
        const right = question.items.map((item) => item.id)
        expect(presentation(question, seed)).not.toEqual(right)
        expect(presentation(question, seed).toSorted()).toEqual(right.toSorted())
      }),
    )
  })
})
