import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderOf, SOUND } from '../course/folder-of'

/** Runs the command as `npm run coverage` does. */
async function coverage(...args: string[]) {
  try {
    return { code: 0, ...(await promisify(execFile)('npx', ['--no-install', 'tsx', 'bin/coverage.ts', ...args])) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

test('prints what is missing with its place, and the two tables; writes one for a spreadsheet', async () => {
  const more = '      p2: { label: paragraph 2, claims: [{ id: C2, voice: text, text: Tin is grey. }] }\n'
  const dir = await folderOf({ ...SOUND, 'sources.yaml': `${SOUND['sources.yaml']}${more}` })
  const file = path.join(dir, 'coverage.csv')
  const { code, stdout, stderr } = await coverage('--lessons', dir, '--csv', file)
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n').map((line) => line.trim().replace(/ +/g, ' '))
  expect(lines).toEqual(
    expect.arrayContaining([
      '1 lesson, 1 question',
      '2 paragraphs of sources: 1 untaught, 0 untested, 1 tested once',
      expect.stringMatching(/^untaught p2 .*\/sources\.yaml:12$/),
      // Of what is tested once, the question is what one wants to see.
      expect.stringMatching(/^tested once p1 .*\/01-copper\.mdx:13$/),
      expect.stringMatching(/^tested once metals .*\/01-copper\.mdx:13$/),
      'p1 1 1',
      'metals 1 1',
    ]),
  )
  expect(await readFile(file, 'utf8')).toContain(
    '\r\nnote,p1,paragraph 1,tested-once,copper,Copper,,,01-copper.mdx,9\r\n',
  )
})

test('with --json prints it for programs, each question once; says when errors hide some', async () => {
  const broken = SOUND['01-copper.mdx']?.replace(
    '</Quiz>',
    '<Question id="x" objective="metals">\nWhich?\n</Question>\n</Quiz>',
  )
  const dir = await folderOf({ ...SOUND, '01-copper.mdx': broken ?? '' })
  const { code, stdout, stderr } = await coverage('--lessons', dir, '--json')
  expect([code, stderr]).toEqual([0, expect.stringContaining('npm run check')])
  expect(JSON.parse(stdout)).toMatchObject({
    notes: [{ id: 'p1', coverage: 'tested-once', questions: ['copper/colour'] }],
    objectives: [{ id: 'metals', coverage: 'tested-once', questions: ['copper/colour'] }],
    questions: [{ key: 'copper/colour', text: 'Which metal is reddish?', line: 13 }],
  })
})

test.each([[['--lesons', 'x']], [['stray']], [['--lessons', 'no/such/folder']]])(
  'fails with 2 when called with %j',
  async (args) => {
    expect(await coverage(...args)).toMatchObject({ code: 2 })
  },
)
