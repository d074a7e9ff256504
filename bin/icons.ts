/*
 * Draws the icons of the installed course from app/icon.svg, in its colours of the light theme:
 *
 *   npx tsx bin/icons.ts
 *
 * public/icons/192.png, 512.png   with the icon's own round corners
 * public/icons/maskable.png       to the edges, the book within the circle that every system leaves
 * app/apple-icon.png              to the edges, for the home screens of Apple, which cut the corners themselves
 *
 * Run it when the icon changes, and commit what it writes. It needs a browser: Playwright's, or the one at $CHROME.
 */
import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'

const svg = await readFile('app/icon.svg', 'utf8')
const whole = svg.replace(/ rx="\d+"/, '')
/** The book smaller, on a ground that goes on around it. */
const safe = whole.replace('<path ', '<path transform="translate(16 16) scale(0.8) translate(-16 -16)" ')

await mkdir('public/icons', { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] })
const page = await browser.newPage({ colorScheme: 'light' })
for (const { file, size, text } of [
  { file: 'public/icons/192.png', size: 192, text: svg },
  { file: 'public/icons/512.png', size: 512, text: svg },
  { file: 'public/icons/maskable.png', size: 512, text: safe },
  { file: 'app/apple-icon.png', size: 180, text: whole },
]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${text}`)
  await page.screenshot({ path: file, omitBackground: true })
}
await browser.close()
