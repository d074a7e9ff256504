import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULES } from '@/lib/course/lint/registry'

test('the guide for authors has every rule, with what it means and how to mend it', () => {
  // A bar ends a cell, in code too.
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = RULES.map(({ name, means, mend }) => `| \`${name}\` | ${cell(means)} | ${cell(mend)} |`)
  expect(readFileSync('lessons/README.md', 'utf8')).toContain(
    ['| rule | what it tells | how to mend it |', '|---|---|---|', ...rows].join('\n'),
  )
})
