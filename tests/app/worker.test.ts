import { expect, test } from 'vitest'
import { GET } from '@/app/sw.js/route'

test('development serves a worker that removes the one of a site published before', async () => {
  const response = GET()
  expect(response.headers.get('content-type')).toContain('text/javascript')
  expect(await response.text()).toContain('registration.unregister()')
})
