import { describe, expect, it } from 'vitest'
import { correctHotspot, gradeHotspot, isEmptyHotspot } from '@/lib/quiz/kinds/hotspot'
import { hotspot } from '../examples'

const pick = (...picked: string[]) => ({ kind: 'hotspot' as const, picked })

describe('pointing at an image', () => {
  it('takes one of the right areas where one is asked for', () => {
    const question = hotspot('mars* venus moon*')
    expect(gradeHotspot(question, pick('moon'))).toMatchObject({ score: 1, parts: [{ verdict: 'spared' }, {}, {}] })
    expect(gradeHotspot(question, pick('venus'))).toMatchObject({ score: 0, parts: [{ verdict: 'missed' }, {}, {}] })
    expect(gradeHotspot(question, pick('mars', 'moon'))).toEqual({ status: 'stale', gone: [] })
    expect(correctHotspot(question)).toEqual(pick('mars'))
  })

  it('scores right minus wrong where several are asked for', () => {
    const question = hotspot('mars* venus moon* sun', 'many')
    expect(gradeHotspot(question, pick('mars', 'moon'))).toMatchObject({ score: 1 })
    expect(gradeHotspot(question, pick('mars', 'moon', 'sun'))).toMatchObject({ score: 0.5 })
    expect(gradeHotspot(question, pick('mars', 'sun'))).toMatchObject({ score: 0 })
    expect(correctHotspot(question)).toEqual(pick('mars', 'moon'))
  })

  it('is incomplete while nothing is picked, stale when an area is gone', () => {
    const question = hotspot('mars* venus')
    expect(gradeHotspot(question, pick())).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeHotspot(question, pick('pluto'))).toEqual({ status: 'stale', gone: ['pluto'] })
    expect(isEmptyHotspot(question, pick('pluto'))).toBe(true)
    expect(isEmptyHotspot(question, pick('venus'))).toBe(false)
  })
})
