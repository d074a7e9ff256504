import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogueOf, codes, sentences } from './catalogues'

test('English and Urdu are there', () => {
  expect(codes).toEqual(expect.arrayContaining(['en', 'ur']))
})

const english = new Map(sentences(await catalogueOf('en')))
/** What is the same in every language: names, signs and figures. */
const SAME =
  /^(language\.|settings\.fileName|\w+\.(none|share|count)$|calibration\.of|confidence\.chances|codes|verdicts\.spared)/

describe.each(codes.filter((code) => code !== 'en'))('%s', (code) => {
  test('has the sentences that English has, and each says something of its own', async () => {
    const own = new Map(sentences(await catalogueOf(code)))
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    const left = [...own].filter(([path, text]) => !SAME.test(path) && text === english.get(path))
    expect(left).toEqual([])
    const broken = [...own].filter(
      ([path, text]) => /undefined|NaN|\[object/.test(text) || (text === '') !== (english.get(path) === ''),
    )
    expect(broken).toEqual([])
  })

  test('is checked for completeness, and is called what its file is', async () => {
    expect(readFileSync(`components/wording/${code}.ts`, 'utf8')).toContain(`Complete<typeof import('./${code}')>`)
    expect((await catalogueOf(code)).language.code).toBe(code)
  })
})

test('Urdu holds no English but names, and what another program shows', async () => {
  const latin = sentences(await catalogueOf('ur')).filter(
    ([path, text]) => !SAME.test(path) && /[A-Za-z]{2,}/.test(text.replace(/Lectern|“[^“”]*”/g, '')),
  )
  expect(latin).toEqual([])
})

test('Urdu counts, and gives dates and shares, as its readers write them', async () => {
  const { home, progress, frame } = await catalogueOf('ur')
  expect(home.questions(1)).toBe('1 سوال')
  expect(home.questions(12)).toBe('12 سوالات')
  expect(home.kicker(9)).toBe('نو اسباق کا کورس')
  expect(frame.earned(0.5, 2)).toBe('2 نمبر میں سے 0.5')
  expect(progress.share(0.4)).toBe('\u200e40%')
  expect(progress.when(Date.UTC(2024, 5, 12, 12), 9)).toBe('12 جون')
})
