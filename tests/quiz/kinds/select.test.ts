import { describe, expect, it } from 'vitest'
import { gradeSelect, isEmptySelect } from '@/lib/quiz/kinds/select'
import { select } from '../examples'

const pick = (...picked: string[]) => ({ kind: 'select' as const, picked })

describe('marking words', () => {
  const question = select('mars* venus moon* sun')

  it.each([
    ['mars moon', 1],
    ['mars', 1 / 2],
    ['mars moon sun', 1 / 2],
    ['mars sun', 0],
    ['sun venus', 0],
    ['mars venus moon sun', 0],
  ])('%s scores %d', (picked, score) => {
    expect(gradeSelect(question, pick(...picked.split(' ')))).toMatchObject({ status: 'graded', score })
  })

  it('gives each word that can be picked its verdict', () => {
    expect(gradeSelect(question, pick('venus', 'mars'))).toMatchObject({
      parts: [
        { id: 'mars', verdict: 'right' },
        { id: 'venus', verdict: 'wrong' },
        { id: 'moon', verdict: 'missed' },
        { id: 'sun', verdict: 'spared' },
      ],
    })
  })

  it('is incomplete while nothing is picked, stale when a word is gone', () => {
    expect(gradeSelect(question, pick())).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeSelect(question, pick('mars', 'pluto'))).toEqual({ status: 'stale', gone: ['pluto'] })
    expect(isEmptySelect(question, pick('pluto'))).toBe(true)
    expect(isEmptySelect(question, pick('sun'))).toBe(false)
  })
})
