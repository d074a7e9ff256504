import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')

/** The colours that a block of tokens sets: by name, light and dark. */
function colours(block: string): Map<string, [string, string]> {
  const found = block.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

const [usual = '', more = ''] = css.split('prefers-contrast')
const themes = { usual: colours(usual), 'more contrast': new Map([...colours(usual), ...colours(more)]) }

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'paper-raised', 'paper-sunk']
const text = (names: string[], on: string[]) =>
  names.flatMap((name) => on.map((ground) => [name, ground, 4.5] as const))
const pairs: (readonly [string, string, number])[] = [
  ...text(['ink', 'ink-soft', 'accent', 'right', 'wrong'], grounds),
  ...text(['ink', 'accent'], ['accent-wash']),
  ...text(['ink', 'right'], ['right-wash']),
  ...text(['ink', 'wrong'], ['wrong-wash']),
  ...text(['ink', 'ink-soft', 'accent'], ['mark']),
  ...text(['accent-ink'], ['accent']),
  ...grounds.map((ground) => ['rule-strong', ground, 3] as const),
]

describe.each(Object.entries(themes))('the colours (%s)', (_, tokens) => {
  it.each(pairs)('%s on %s reach %f : 1 in both themes', (front, ground, least) => {
    const [a, b] = [tokens.get(front), tokens.get(ground)]
    for (const theme of [0, 1] as const)
      expect(contrast(a?.[theme] ?? '', b?.[theme] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
