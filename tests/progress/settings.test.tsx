// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'

const KEY = 'lectern-settings'

/** A page of its own on the one localStorage. */
async function page() {
  vi.resetModules()
  const [settings, hook] = await Promise.all([import('@/lib/progress/settings'), import('@/lib/progress/use-settings')])
  return { ...settings, ...hook }
}
type Page = Awaited<ReturnType<typeof page>>

beforeEach(() => localStorage.clear())

describe('settings', () => {
  test('are the defaults before anything is chosen', async () => {
    const it = await page()
    expect(it.readSettings()).toEqual(it.defaultSettings)
  })

  test('keep what was chosen, after a reload too', async () => {
    ;(await page()).changeSettings({ confidence: true })
    ;(await page()).changeSettings({ dailyLimit: 5, exam: '2024-06-30' })
    expect((await page()).readSettings()).toEqual({
      confidence: true,
      shuffle: true,
      dailyLimit: 5,
      exam: '2024-06-30',
    })
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[true]'],
    ['nothing', 'null'],
    ['other types', '{"confidence":"yes","shuffle":0,"dailyLimit":"9","exam":3}'],
    ['impossible values', '{"dailyLimit":0,"exam":"2024-02-30"}'],
    ['other impossible values', '{"dailyLimit":501,"exam":"tomorrow"}'],
    ['fractions', '{"dailyLimit":1.5,"exam":"2024-6-3"}'],
  ])('are the defaults where %s is stored', async (_, text) => {
    localStorage.setItem(KEY, text)
    const it = await page()
    expect(it.readSettings()).toEqual(it.defaultSettings)
    it.changeSettings({ shuffle: false })
    expect(it.readSettings()).toEqual({ ...it.defaultSettings, shuffle: false })
  })

  test('leave alone what another version has stored', async () => {
    localStorage.setItem(KEY, '{"voice":"low","confidence":true}')
    ;(await page()).changeSettings({ shuffle: false })
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ voice: 'low', confidence: true, shuffle: false })
  })

  test('last as long as the page where storage is full or blocked', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const it = await page()
    it.changeSettings({ confidence: true })
    expect(it.readSettings().confidence).toBe(true)
    full.mockRestore()
    it.changeSettings({ shuffle: false })
    expect((await page()).readSettings()).toMatchObject({ confidence: true, shuffle: false })

    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    expect(it.readSettings()).toEqual(it.defaultSettings)
  })

  test('tell of changes in this tab and in others, until it is enough', async () => {
    const it = await page()
    const listener = vi.fn()
    const end = it.onSettings(listener)
    it.changeSettings({ confidence: true })
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    dispatchEvent(new StorageEvent('storage', { key: null }))
    expect(listener).toHaveBeenCalledTimes(3)
    dispatchEvent(new StorageEvent('storage', { key: 'other' }))
    end()
    it.changeSettings({ confidence: false })
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
    expect(listener).toHaveBeenCalledTimes(3)
  })
})

const shown: string[] = []
let useSettings: Page['useSettings']
function Limit() {
  const { dailyLimit } = useSettings()
  shown.push(String(dailyLimit))
  return dailyLimit
}

test('a component renders from the defaults first, then as chosen, and again after a change', async () => {
  localStorage.setItem(KEY, '{"dailyLimit":7}')
  const it = await page()
  useSettings = it.useSettings
  render(<Limit />)
  act(() => it.changeSettings({ dailyLimit: 8 }))
  expect(shown).toEqual(['20', '7', '8'])
})
