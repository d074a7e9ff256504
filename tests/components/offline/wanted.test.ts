import { expect, test } from 'vitest'
import { wantedPage } from '@/components/offline/wanted'

const ROOT = 'https://host.test/course/'

test('the page that was asked for lies below the root', () => {
  expect(wantedPage('?wanted=lessons%2Fa%2F', ROOT)).toBe(`${ROOT}lessons/a/`)
  expect(wantedPage('?wanted=', ROOT)).toBe(ROOT)
  expect(wantedPage('', ROOT)).toBeUndefined()
})

test.each(['../other/', '/', '//elsewhere.test/', 'https://elsewhere.test/', 'javascript:alert(1)', '../../'])(
  'an address that leads out of the site, %s, is not followed',
  (address) => {
    const found = wantedPage(`?wanted=${encodeURIComponent(address)}`, ROOT)
    expect(found === undefined || found.startsWith(ROOT)).toBe(true)
  },
)
