import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { githubReport, lineReport } from '@/lib/course/line-report'
import { sarifReport } from '@/lib/course/sarif'

const ERROR: Diagnostic = {
  file: '01 a.mdx',
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 9,
  severity: 'error',
  rule: 'no-key',
  message: 'No option is right, 100%.',
  hint: 'Put `[x]` before each: right one.',
}
const WARNING: Diagnostic = {
  ...ERROR,
  file: '02-b.mdx',
  endLine: 4,
  severity: 'warning',
  rule: 'unordered-numbers',
  fix: { title: 'Put them in order', edits: [{ start: 5, end: 7, text: 'x' }] },
}

test('a line for a problem matcher', () => {
  const [first = '', second = ''] = lineReport([ERROR, WARNING], 'lessons/').split('\n')
  expect(first).toBe('lessons/01 a.mdx:2:3: error no-key No option is right, 100%. Put `[x]` before each: right one.')
  // The pattern that the guide gives to VS Code.
  expect(/^(.*):(\d+):(\d+): (warning|error) (\S+) (.*)$/.exec(second)?.slice(1, 6)).toEqual([
    'lessons/02-b.mdx',
    '2',
    '3',
    'warning',
    'unordered-numbers',
  ])
})

test('annotations of GitHub, with what would end a property escaped', () => {
  expect(githubReport([ERROR, { ...WARNING, file: 'a,b:c.mdx' }], 'lessons/').split('\n')).toEqual([
    '::error file=lessons/01 a.mdx,line=2,col=3,endLine=2,endColumn=9,title=no-key::No option is right, 100%25. Put `[x]` before each: right one.',
    '::warning file=lessons/a%2Cb%3Ac.mdx,line=2,col=3,title=unordered-numbers::No option is right, 100%25. Put `[x]` before each: right one.',
  ])
})

describe('SARIF', () => {
  const log = JSON.parse(sarifReport([ERROR, WARNING], 'lessons/'))
  const [run] = log.runs

  test('has the shape of version 2.1.0', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') })
    expect(log.runs).toHaveLength(1)
    expect(run.tool.driver.name).toBe('Lectern')
    expect(run.columnKind).toBe('utf16CodeUnits')
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning', 'note', 'none']).toContain(result.level)
      const [{ physicalLocation }] = result.locations
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w%./-]+$/)
      for (const place of Object.values(physicalLocation.region)) expect(place).toBeGreaterThan(0)
    }
  })

  test('says what is wrong, where, and how to mend it', () => {
    expect(run.results[0]).toEqual({
      ruleId: 'no-key',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'No option is right, 100%. Put `[x]` before each: right one.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'lessons/01%20a.mdx' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 },
          },
        },
      ],
    })
    expect(run.tool.driver.rules[1]).toMatchObject({ id: 'unordered-numbers', help: { text: expect.any(String) } })
    expect(run.results[1].fixes).toEqual([
      {
        description: { text: 'Put them in order' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'lessons/02-b.mdx' },
            replacements: [{ deletedRegion: { charOffset: 5, charLength: 2 }, insertedContent: { text: 'x' } }],
          },
        ],
      },
    ])
  })

  test('without a problem is a run without results', () => {
    expect(JSON.parse(sarifReport([])).runs[0].results).toEqual([])
  })
})
