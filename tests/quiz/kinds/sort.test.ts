import { describe, expect, it } from 'vitest'
import { gradeSort, isEmptySort } from '@/lib/quiz/kinds/sort'
import { sort } from '../examples'

const place = (placed: Record<string, string>) => ({ kind: 'sort' as const, placed })

describe('sorting', () => {
  const question = sort('mars:rocky jupiter:gas moon:-')

  it('scores the share of items that lie in their category or rightly in none', () => {
    expect(gradeSort(question, place({ mars: 'rocky', jupiter: '-', moon: '-' }))).toEqual({
      status: 'graded',
      score: 2 / 3,
      parts: [
        { id: 'mars', verdict: 'right' },
        { id: 'jupiter', verdict: 'wrong' },
        { id: 'moon', verdict: 'right' },
      ],
    })
    expect(gradeSort(question, place({ mars: 'gas', jupiter: 'rocky', moon: 'gas' }))).toMatchObject({ score: 0 })
  })

  it('takes none for an answer even where every item has a category', () => {
    const all = sort('mars:rocky jupiter:gas')
    expect(gradeSort(all, place({ mars: '-', jupiter: 'gas' }))).toMatchObject({ score: 0.5 })
  })

  it('is incomplete while an item is not placed', () => {
    expect(gradeSort(question, place({ mars: 'rocky' }))).toEqual({
      status: 'incomplete',
      missing: ['jupiter', 'moon'],
    })
    expect(gradeSort(question, place({}))).toEqual({ status: 'incomplete', missing: [] })
    expect(isEmptySort(question, place({}))).toBe(true)
    expect(isEmptySort(question, place({ moon: '-' }))).toBe(false)
  })

  it('is stale when an item or a category is gone', () => {
    expect(gradeSort(question, place({ mars: 'icy' }))).toEqual({ status: 'stale', gone: ['icy'] })
    expect(gradeSort(question, place({ pluto: 'rocky' }))).toEqual({ status: 'stale', gone: ['pluto'] })
  })
})
