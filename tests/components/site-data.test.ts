import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchData, underRoot } from '@/components/site-data'

afterEach(() => vi.unstubAllGlobals())

describe('addresses in data', () => {
  const moved = (value: unknown) => JSON.parse(underRoot(JSON.stringify(value), '../'))

  test('under keys that say so, and in HTML, are put under the root', () => {
    expect(
      moved({
        href: '/lessons/x/',
        image: { src: '/media/a.svg', alt: '/media/a.svg' },
        why: '<p><a class="cite" href="/sources/#p2">2</a> <img src=\'/media/b.svg\'></p>',
      }),
    ).toEqual({
      href: '../lessons/x/',
      image: { src: '../media/a.svg', alt: '/media/a.svg' },
      why: '<p><a class="cite" href="../sources/#p2">2</a> <img src=\'../media/b.svg\'></p>',
    })
  })

  test('of other sites, and words that look like addresses, stay as they are', () => {
    const other = { href: 'https://example.org/', srcHtml: 'and/or', html: '<a href="//example.org/">a</a> ="/x"' }
    expect(moved(other)).toEqual(other)
  })
})

test('a file that is not there is an error', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  await expect(fetchData('data/x.json', './')).rejects.toThrow('404 data/x.json')
  vi.stubGlobal('fetch', async () => new Response('{"href":"/a/"}'))
  await expect(fetchData('data/x.json', './')).resolves.toEqual({ href: './a/' })
})
