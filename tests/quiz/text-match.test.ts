import { describe, expect, it } from 'vitest'
import { matchText } from '@/lib/quiz/text-match'
import { answers } from './examples'

const lenient = (typos: number) => ({ typos, case: false, accents: false })
const matched = (text: string, list: ReturnType<typeof answers>, typos: number) => {
  const match = matchText(text, list, lenient(typos))
  return match && `${match.answer.id} ${match.typos}`
}

describe('a typed text', () => {
  it('matches the answer with the fewest slips', () => {
    const list = answers('Kennedy', 'Kenneth', '! Keneddi')
    expect(matched('kenedy', list, 2)).toBe('a0 1')
    expect(matched('keneth', list, 2)).toBe('a1 1')
    expect(matched('keneddi', list, 2)).toBe('a2 0')
    expect(matched('kenneddyyy', list, 2)).toBe(undefined)
  })

  it('matches none without slips being allowed', () => {
    expect(matched('kenedy', answers('Kennedy'), 0)).toBe(undefined)
    expect(matched('kennedy', answers('Kennedy'), 0)).toBe('a0 0')
  })

  it('matches a right answer rather than a wrong one with as many slips, and the first of two alike', () => {
    expect(matched('mard', answers('! Mary', 'Mark', 'Marl'), 1)).toBe('a1 1')
    expect(matched('marx', answers('! Mary', '! Marz'), 1)).toBe('a0 1')
    expect(matched('mary', answers('! Mary', 'Mary'), 0)).toBe('a1 0')
    expect(matched('mary', answers('Mary', '! Mary'), 0)).toBe('a0 0')
  })

  it('counts the nearest wording of an answer', () => {
    expect(matched('jack kenedy', answers('JFK | Jack Kennedy | John Kennedy'), 3)).toBe('a0 1')
  })

  it('must have more than half of the expected text right', () => {
    expect(matched('no', answers('on'), 3)).toBe(undefined)
    expect(matched('a', answers('b'), 3)).toBe(undefined)
    expect(matched('cas', answers('cat'), 3)).toBe('a0 1')
    expect(matched('cxs', answers('cat'), 3)).toBe(undefined)
    expect(matched('mxxs', answers('mars'), 3)).toBe(undefined)
    expect(matched('mxxsy', answers('marsy'), 3)).toBe('a0 2')
  })

  it('is measured in letters as they are read, not in what Unicode takes them apart to', () => {
    expect(matched('한극', answers('한국'), 1)).toBe(undefined)
    expect(matched('대한민극', answers('대한민국'), 1)).toBe('a0 1')
  })

  it('is not forgiven a digit', () => {
    expect(matched('January 2014', answers('January 2015'), 2)).toBe(undefined)
    expect(matched('Januray 2015', answers('January 2015'), 2)).toBe('a0 1')
    expect(matched('January 215', answers('January 2015'), 2)).toBe(undefined)
  })

  it('of great length is told apart without being compared letter by letter', () => {
    expect(matched('a'.repeat(5_000_000), answers('b'.repeat(200_000)), 3)).toBe(undefined)
  })

  it('may be longer in code units than in characters', () => {
    expect(matched('😀😀abc', answers('😀😀😀😀abc'), 2)).toBe('a0 2')
  })
})
