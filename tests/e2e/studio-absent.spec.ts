import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SITE } from './site'
import { expect, test } from './test'

test('nothing of the studio is published @published', async ({ request }) => {
  for (const address of ['studio/', 'studio/preview/']) expect((await request.get(address)).status()).toBe(404)
  const files = readdirSync(SITE, { recursive: true }).map(String)
  expect(files.filter((file) => /studio/i.test(file))).toEqual([])
  const texts = files.filter((file) => /\.(html|js|css|json)$/.test(file))
  expect(texts.length).toBeGreaterThan(20)
  for (const file of texts)
    expect(readFileSync(path.join(SITE, file), 'utf8'), file).not.toMatch(
      /codemirror|cm-editor|lectern-studio|studio-bar/i,
    )
})
