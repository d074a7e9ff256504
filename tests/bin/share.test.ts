import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderOf, SOUND } from '../course/folder-of'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><title>Copper</title></svg>'
const course = (lesson = SOUND['01-copper.mdx'] ?? '') =>
  folderOf({
    ...SOUND,
    '01-copper.mdx': lesson.replace('Copper is reddish.', '![Copper](images/copper.svg)\n\nCopper is reddish.'),
    'images/copper.svg': picture,
  })

const share = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  promisify(execFile)('npx', ['--no-install', 'tsx', 'bin/share.ts', ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

test('lessons are copied without answers, with their pictures and the files of the course', async () => {
  const to = path.join(await folderOf({}), 'copy')
  const { code, stdout } = await share(to, '--lessons', await course())
  expect([code, stdout]).toEqual([0, `Lessons without answers in ${to}: 1\n`])
  expect((await readdir(to)).sort()).toEqual([
    '01-copper.mdx',
    'course.yaml',
    'glossary.yaml',
    'images',
    'sources.yaml',
  ])
  expect(await readFile(path.join(to, 'images/copper.svg'), 'utf8')).toBe(picture)
  const lesson = await readFile(path.join(to, '01-copper.mdx'), 'utf8')
  expect(lesson).toContain('- [ ] Copper\n- [ ] Iron\n- [ ] Silver')
  expect(lesson).not.toContain('It is copper')
})

test('nothing is overwritten, and nothing is written of lessons with errors', async () => {
  const taken = await folderOf({ 'mine.txt': 'mine' })
  const refused = await share(taken, '--lessons', await course())
  expect([refused.code, refused.stderr]).toEqual([2, `${taken} is not empty. Name a new folder.\n`])
  const to = path.join(taken, 'copy')
  const wrong = await share(to, '--lessons', await course(SOUND['01-copper.mdx']?.replace('[x]', '[ ]')))
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toContain('no-key')
  expect(await readdir(taken)).toEqual(['mine.txt'])
})
