import path from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'

const messages = async (dir: string) => {
  const { diagnostics, course } = await readSnapshot(path.resolve(dir), openCache(false))
  const questions = course.lessons.flatMap(({ quizzes }) => quizzes.flatMap((quiz) => quiz.questions))
  return { questions: questions.length, told: diagnostics.map((d) => `${d.file}:${d.line} ${d.rule}: ${d.message}`) }
}

test.each([
  ['tests/fixtures/well-made', 52],
  ['lessons', 120],
])('nothing is said of the well-made questions in %s', async (dir, least) => {
  const { questions, told } = await messages(dir)
  expect(told).toEqual([])
  expect(questions).toBeGreaterThanOrEqual(least)
})
