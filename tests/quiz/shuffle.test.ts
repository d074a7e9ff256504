import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hash32, hash64 } from '@/lib/quiz/hash'
import { shuffled } from '@/lib/quiz/shuffle'

describe('the hash', () => {
  // Test vectors of FNV-1a from RFC 9923.
  it.each([
    ['', 0x811c9dc5, 0xcbf29ce484222325n],
    ['a', 0xe40c292c, 0xaf63dc4c8601ec8cn],
    ['foobar', 0xbf9cf968, 0x85944171f73967e8n],
  ])('of "%s" is the published one', (text, bits32, bits64) => {
    expect(hash32(text)).toBe(bits32)
    expect(hash64(text)).toBe(bits64.toString(36))
  })

  it('has at most 13 characters and differs for texts beyond ASCII', () => {
    expect(hash64('کتاب')).toMatch(/^[0-9a-z]{1,13}$/)
    expect(new Set(['ا', 'ب', 'پ', '😀', '😁'].map(hash64)).size).toBe(5)
  })
})

describe('shuffling', () => {
  it('gives the same order for the same seed, for ever', () => {
    expect(shuffled([...'abcdef'], 'seed').join('')).toBe('cfbdea')
    expect(shuffled([...'abcdef'], '').join('')).toBe('bfedca')
  })

  it('gives the same order of many items', () => {
    const many = shuffled([...Array(3000).keys()], 'long')
    expect(many.slice(0, 8)).toEqual([1397, 2164, 2531, 1218, 686, 2259, 2611, 1060])
    expect(many.reduce((sum, item, i) => (sum * 31 + item * i) % 1_000_003, 7)).toBe(313403)
  })

  it('keeps every item, leaves the given array alone and pinned items where they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
        const before = [...items]
        const isEven = (item: number) => item % 2 === 0
        const after = shuffled(items, seed, isEven)
        expect(items).toEqual(before)
        expect(after.toSorted()).toEqual(before.toSorted())
        for (const [i, item] of items.entries()) if (isEven(item)) expect(after[i]).toBe(item)
      }),
    )
  })

  it('makes every order about equally likely', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffled(['a', 'b', 'c'], `seed ${seed}`).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(900)
      expect(count).toBeLessThan(1100)
    }
  })

  it('makes every order of four about equally likely', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 24_000; seed++) {
      const order = shuffled(['a', 'b', 'c', 'd'], `${seed}`).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(850)
      expect(count).toBeLessThan(1150)
    }
  })
})
