import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignIds, type Part, type QuestionLock } from '@/lib/course/lock'
import { normalized } from '@/lib/course/similarity'

const options = (...texts: string[]): Part[] => texts.map((text, i) => ({ text, correct: i === 0 }))
const lockOf = (parts: Part[], group = 'options'): QuestionLock => assignIds(new Map(), group, parts).lock
const idsOf = (lock: QuestionLock, parts: Part[]) => assignIds(lock, 'options', parts).ids

describe('assigning ids', () => {
  test('makes them from the first words of a text that tell it from the others, all different', () => {
    const parts = options('January 2015', 'January, 2015!', 'January 2014', '2018', '…', 'تانبا', 'A very long option')
    expect(idsOf(new Map(), parts)).toEqual([
      'january-2015',
      'january-2015-2',
      'january-2014',
      'n2018',
      'part',
      'تانبا',
      'a-very',
    ])
  })

  test('makes none so long that it hides what differs: it is numbered', () => {
    const long = 'The foundation of the province was announced in'
    expect(idsOf(new Map(), options(`${long} 2014`, `${long} 2015`))).toEqual([
      'the-foundation-of-the',
      'the-foundation-of-the-2',
    ])
  })

  test('takes the id that the author wrote', () => {
    expect(idsOf(new Map(), [{ text: 'Iron', explicit: 'fe' }, { text: 'Gold' }])).toEqual(['fe', 'gold'])
  })

  test('gives a part another id when the author gives its old one away', () => {
    const lock = lockOf(options('Iron', 'Gold'))
    expect(idsOf(lock, [{ text: 'Gold' }, { text: 'Tin', explicit: 'gold' }])).toEqual(['gold-2', 'gold'])
  })

  test('keeps the id of an option whose right or wrong was mended', () => {
    const lock = lockOf([
      { text: 'It rose', correct: true },
      { text: 'It fell', correct: false },
    ])
    const flipped = [
      { text: 'It rose', correct: false },
      { text: 'It fell', correct: true },
    ]
    expect(idsOf(lock, flipped)).toEqual(['it-rose', 'it-fell'])
  })

  test('of two texts equally alike takes the one that is as right', () => {
    const lock = lockOf([
      { text: 'by five per cent', correct: false },
      { text: 'by nine per cent', correct: true },
    ])
    expect(idsOf(lock, [{ text: 'by xxxx per cent', correct: true }])).toEqual(['by-nine'])
  })

  test('keeps the id in its place when a text is replaced and nothing else moves', () => {
    const lock = lockOf(options('Iron', 'Gold', 'Tin'))
    expect(idsOf(lock, options('Iron', 'Silver nitrate', 'Tin'))).toEqual(['iron', 'gold', 'tin'])
  })

  test('does not take one text for another when an option went and another came', () => {
    const lock = lockOf(options('Iron', 'Gold', 'Tin'))
    expect(idsOf(lock, options('Iron', 'Gold', 'Silver nitrate', 'Tin'))).toEqual(['iron', 'gold', 'silver', 'tin'])
    expect(idsOf(lock, options('Iron', 'Silver nitrate', 'Gold'))).toEqual(['iron', 'silver', 'gold'])
  })

  test('never gives away the id of a part that is gone, and gives it back when the part returns', () => {
    const first = lockOf(options('Iron', 'Gold'))
    const without = assignIds(first, 'options', options('Iron')).lock
    expect(idsOf(without, options('Iron', 'Gold coins, heaps of them'))[1]).not.toBe('gold')
    expect(idsOf(without, [...options('Iron'), { text: 'Gold!', correct: false }])[1]).toBe('gold-2')
    expect(idsOf(without, options('Iron', 'Gold'))).toEqual(['iron', 'gold'])
  })

  test('gives no id twice in a question, whatever the group', () => {
    const lock = lockOf(options('Iron', 'Gold'), 'prompts')
    expect(assignIds(lock, 'targets', options('Iron', 'Gold')).ids).toEqual(['iron-2', 'gold-2'])
  })
})

/** Parts with texts that differ even where case, accents and punctuation don't count. */
const parts = fc
  .uniqueArray(fc.string({ minLength: 4, maxLength: 30 }), {
    minLength: 1,
    maxLength: 8,
    selector: normalized,
    comparator: (a, b) => a === b || a === '' || b === '',
  })
  .chain((texts) => fc.tuple(...texts.map((text) => fc.record({ text: fc.constant(text), correct: fc.boolean() }))))
  .filter((all) => all.every(({ text }) => !/^\[[x ]\]/.test(text.trim())))

describe('laws of ids', () => {
  test('all parts of a group have different ids', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const ids = idsOf(lockOf(before), after)
        expect(new Set(ids).size).toBe(after.length)
      }),
    )
  })

  test('assigning again changes nothing', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const once = assignIds(lockOf(before), 'options', after)
        expect(assignIds(once.lock, 'options', after)).toEqual(once)
      }),
    )
  })

  test('in another order every part keeps its id', () => {
    fc.assert(
      fc.property(
        parts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          const was = new Map(before.map((part, i) => [part.text, idsOf(new Map(), before)[i]]))
          expect(idsOf(lockOf(before), after)).toEqual(after.map(({ text }) => was.get(text)))
        },
      ),
    )
  })

  test('a slip mended in one text leaves every id as it was', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), fc.constantFrom('q', '9', ''), (before, which, where, by) => {
        const index = which % before.length
        const after = before.map((part, i) => {
          if (i !== index) return part
          const at = where % part.text.length
          return { ...part, text: part.text.slice(0, at) + by + part.text.slice(at + 1) }
        })
        fc.pre(new Set(after.map(({ text }) => normalized(text))).size === after.length)
        expect(idsOf(lockOf(before), after)).toEqual(idsOf(new Map(), before))
      }),
    )
  })

  test('parts that come or go leave the others their ids', () => {
    fc.assert(
      fc.property(parts, fc.func(fc.boolean()), fc.func(fc.boolean()), (all, inFirst, inSecond) => {
        const before = all.filter(({ text }) => inFirst(text))
        const after = all.filter(({ text }) => inSecond(text))
        const was = new Map(before.map((part, i) => [part.text, idsOf(new Map(), before)[i]]))
        const ids = idsOf(lockOf(before), after)
        after.forEach(({ text }, i) => {
          if (was.has(text)) expect(ids[i]).toBe(was.get(text))
        })
      }),
    )
  })

  test('an id that a removed part had never comes to mean another', () => {
    fc.assert(
      fc.property(parts, parts, parts, (first, second, third) => {
        const one = assignIds(new Map(), 'options', first)
        const two = assignIds(one.lock, 'options', second)
        const removed = new Map(
          first
            .map(({ text }, i) => [one.ids[i], text] as const)
            .filter(([id]) => id !== undefined && !two.ids.includes(id)),
        )
        assignIds(two.lock, 'options', third).ids.forEach((id, i) => {
          if (removed.has(id))
            expect(third[i]?.text.replace(/\s+/g, ' ').trim()).toBe(removed.get(id)?.replace(/\s+/g, ' ').trim())
        })
      }),
    )
  })
})
