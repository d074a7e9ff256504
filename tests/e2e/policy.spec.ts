import { readFile } from 'node:fs/promises'
import { filesOf } from '@/lib/publish/exported'
import { publishedPages } from './course'
import { SITE } from './site'
import { expect, open, test } from './test'

test('every page has a policy that lets nothing in from elsewhere and nothing inline but by hash @published', async () => {
  for (const file of (await filesOf(SITE)).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(`${SITE}/${file}`, 'utf8')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const hash = "'sha256-[A-Za-z0-9+/]{43}='"
    expect(policy, file).toMatch(
      new RegExp(
        `^default-src 'self'; script-src 'self'( ${hash}){2}; style-src 'self'( ${hash})+( 'unsafe-hashes'( ${hash})+)?; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'$`,
      ),
    )
    expect(html, file).not.toMatch(/\/_next\/|__next_/)
  }
})

test('the policy is in force: an inline script and a request to another host are refused @published', async ({
  page,
  incidents,
}) => {
  await open(page, '')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.intruded = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.src = 'https://elsewhere.invalid/a.png'
    document.body.append(image)
  })
  await expect.poll(() => incidents.filter(({ kind }) => kind === 'policy').length).toBe(2)
  expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false)
  incidents.splice(0)
})

test('a page runs one module of the site and one inline script, no other @published', async ({ page }) => {
  for (const path of publishedPages) {
    await open(page, path)
    const scripts = await page
      .locator('script')
      .evaluateAll((all) =>
        all.map(
          (script) =>
            script.getAttribute('src')?.replace(/.*\/assets\/|\..*/g, '') ?? script.getAttribute('type') ?? 'inline',
        ),
      )
    expect(scripts.sort(), path).toEqual(['inline', 'islands', 'speculationrules'])
  }
})
