import { execFile } from 'node:child_process'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/course/check'
import { folderOf, SOUND } from './folder-of'

const LESSON = SOUND['01-copper.mdx'] ?? ''

describe('the lock', () => {
  const readLock = (dir: string) => readFile(path.join(dir, 'ids.lock.json'), 'utf8')

  test('is written by the first check and left alone by the next', async () => {
    const dir = await folderOf(SOUND)
    expect(await check(dir, { cache: false })).toMatchObject({ errors: 0, wroteLock: true })
    const { mtimeMs } = await stat(path.join(dir, 'ids.lock.json'))
    expect(JSON.parse(await readLock(dir)).questions['copper/colour'].options).toEqual({
      copper: '[x] Copper',
      iron: '[ ] Iron',
      silver: '[ ] Silver',
    })
    expect(await check(dir, { cache: false })).toMatchObject({ wroteLock: false })
    expect((await stat(path.join(dir, 'ids.lock.json'))).mtimeMs).toBe(mtimeMs)
  })

  test('keeps the id of an option that was reworded', async () => {
    const dir = await folderOf(SOUND)
    await check(dir, { cache: false })
    await writeFile(path.join(dir, '01-copper.mdx'), LESSON.replace('[ ] Silver', '[ ] Pure silver'))
    await check(dir, { cache: false })
    expect(JSON.parse(await readLock(dir)).questions['copper/colour'].options).toMatchObject({
      silver: '[ ] Pure silver',
    })
  })

  test('with a merge conflict is never overwritten', async () => {
    const conflict = '<<<<<<< HEAD\n=======\n>>>>>>> other\n'
    const dir = await folderOf({ ...SOUND, 'ids.lock.json': conflict })
    expect(await check(dir, { cache: false })).toMatchObject({ errors: 1, wroteLock: false })
    expect(await readLock(dir)).toBe(conflict)
  })

  test('is not made for a course that has nothing to remember', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace('[x]', '[ ]') })
    expect(await check(dir, { cache: false })).toMatchObject({ errors: 1, wroteLock: false })
  })
})

describe('the command', () => {
  const run = async (...args: string[]) => {
    const options = { env: { ...process.env, LESSONS: '' } }
    const done = promisify(execFile)(process.execPath, ['bin/bundled.js', 'bin/check.ts', ...args], options)
    return done.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )
  }

  test('succeeds where there are only warnings, and says which file it wrote', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace(/<Why>.*\n/, '') })
    const { code, stdout, stderr } = await run('--lessons', dir)
    expect({ code, stdout: stdout.trim().split('\n').at(-1) }).toEqual({ code: 0, stdout: '1 warning in 1 file' })
    expect(stderr).toContain('ids.lock.json')
    expect(stdout).not.toContain('\u001b')
  })

  test('fails with 1 where there are only warnings and it is to be strict', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace(/<Why>.*\n/, '') })
    const { code, stdout } = await run('--strict', '--format', 'line', '--lessons', dir)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^\S*01-copper\.mdx:13:1: warning no-explanation .*\n$/)
  })

  test('says what it mended, and what it can be asked', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace('id="colour" ', '') })
    const { code, stdout, stderr } = await run('--fix', '--lessons', dir)
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No problems\n' })
    expect(stderr).toMatch(/^Mended \S*01-copper\.mdx:13 {2}missing-attribute {2}Add `id="which-metal-is-reddish"`\.$/m)
    expect((await run('--help')).stdout).toMatch(/--strict +\S/)
  })

  test('fails with 1 where there are errors, and tells programs in JSON alone', async () => {
    const dir = await folderOf({ ...SOUND, '01-copper.mdx': LESSON.replace('[x]', '[ ]') })
    const { code, stdout } = await run('--json', '--lessons', dir)
    expect(code).toBe(1)
    const [problem, ...more] = JSON.parse(stdout)
    expect(more).toEqual([])
    expect(path.resolve(problem.file)).toBe(path.join(dir, '01-copper.mdx'))
    expect(problem).toMatchObject({ line: 16, column: 1, rule: 'no-key', severity: 'error' })
  })

  test.each([[['--lesons', 'x']], [['stray']], [['--lessons', 'no/such/folder']], [['--format', 'xml']]])(
    'fails with 2 when called with %j',
    async (args) => {
      const { code, stdout, stderr } = await run(...args)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).not.toBe('')
    },
  )
})
