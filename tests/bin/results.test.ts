import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import type { Answered } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { correctResponse } from '@/lib/quiz/correct'

const LESSONS = 'tests/fixtures/bees'

let folder: string
beforeAll(async () => {
  await mkdir('.lectern', { recursive: true })
  folder = await mkdtemp(path.resolve('.lectern/test-'))
  const { course } = await loadCourse({ dir: LESSONS })
  const questions = course.lessons.flatMap((lesson) =>
    lesson.quizzes.flatMap((quiz) =>
      quiz.questions.map((question) => ({ key: `${lesson.id}/${question.id}`, question })),
    ),
  )
  await mkdir(path.join(folder, 'class/north'), { recursive: true })
  for (const [name, student] of [
    ['class/a.json', 1],
    ['class/north/b.json', 2],
    ['class/north/copy of b.json', 2],
  ] as const) {
    const events = questions.map(
      ({ key, question }, i): Answered => ({
        id: `${student}-${i}`,
        at: i,
        type: 'answered',
        question: key,
        response: correctResponse(question),
        score: 1,
        key: question.key,
      }),
    )
    await writeFile(path.join(folder, name), writeProgressFile({ events, drafts: {} }, 0))
  }
  await writeFile(path.join(folder, 'class/notes.txt'), 'no progress')
  await writeFile(path.join(folder, 'broken.json'), '{')
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command as `npm run results` does; paths are those of the folder above. */
async function results(...args: string[]) {
  const run = promisify(execFile)
  const command = ['--no-install', 'tsx', 'bin/results.ts', '--lessons', LESSONS, ...args]
  try {
    return { code: 0, ...(await run('npx', command)) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

describe('the command', () => {
  test('reads a folder with all below it, prints the questions and writes tables', async () => {
    const file = (name: string) => path.join(folder, name)
    const [items, choices, scores] = [file('items.csv'), file('choices.csv'), file('scores.csv')]
    const tables = ['--csv', items, '--choices', choices, '--scores', scores]
    const { code, stdout } = await results(path.join(folder, 'class'), ...tables)
    expect(code).toBe(0)
    expect(stdout).toContain('2 students from 3 files, 0 refused')
    const header = stdout.split('\n').findIndex((line) => line.startsWith('question'))
    expect(stdout.split('\n')[header + 1]).toMatch(/^\S+\/\S+ +2 +1\.00 {2}0\.34\.\.1\.00 +\(few\)$/)
    const lines = (await readFile(items, 'utf8')).trimEnd().split('\r\n')
    expect(lines).toHaveLength(stdout.trimEnd().split('\n').length - header)
    expect(await readFile(choices, 'utf8')).toMatch(/\r\nbees\/winter,,\S+,,1,2,1,/)
    expect((await readFile(scores, 'utf8')).split('\r\n')[2]).toMatch(/^Student 2(,1)+$/)
  })

  test('exits with 1 when a file is refused, and analyses the others; --json prints all of it', async () => {
    const { code, stdout, stderr } = await results(
      path.join(folder, 'broken.json'),
      path.join(folder, 'class'),
      '--json',
    )
    expect(code).toBe(1)
    expect(stderr).toContain('broken.json: cut-short')
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({ files: 3, students: 2, test: '', analysis: { takers: 2, complete: 2 } })
    expect(found.items[0]).toMatchObject({ n: 2, facility: { value: 1 } })
  })

  test.each([
    ['nothing is named', [], /Name a folder/],
    ['an option is unknown', ['x', '--colour'], /colour/],
    ['a folder is not there', ['no/such/folder'], /There is no no\/such\/folder/],
    ['a test is not there', ['tests/fixtures', '--test', 'wasps'], /There is no test wasps. Known are/],
  ])('exits with 2 when %s', async (_, args, message) => {
    const { code, stderr } = await results(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('exits with 2 when no file can be used', async () => {
    const { code, stderr } = await results(path.join(folder, 'broken.json'))
    expect(code).toBe(2)
    expect(stderr).toContain('None of 1 files could be used.')
  })
})
