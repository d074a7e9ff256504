import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { latest } from '@/components/studio/latest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('of many values the last is worked on, after a pause', async () => {
  const job = vi.fn(async () => {})
  const follow = latest(job, 80)
  for (const value of ['a', 'ab', 'abc']) follow(value)
  await vi.advanceTimersByTimeAsync(79)
  expect(job).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(job.mock.calls).toEqual([['abc']])
})

test('while one is worked on the others wait, and the last of them comes next', async () => {
  const done: (() => void)[] = []
  const job = vi.fn(() => new Promise<void>((resolve) => done.push(resolve)))
  const follow = latest(job, 0)
  for (const value of [1, 2, 3]) {
    follow(value)
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(job.mock.calls).toEqual([[1]])
  done[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(job.mock.calls).toEqual([[1], [3]])
})

test('a job that fails does not stop the next', async () => {
  const job = vi.fn().mockRejectedValueOnce(new Error('no answer')).mockResolvedValue(undefined)
  const follow = latest(job, 0)
  follow('a')
  await vi.advanceTimersByTimeAsync(0)
  follow('b')
  await vi.advanceTimersByTimeAsync(0)
  expect(job.mock.calls).toEqual([['a'], ['b']])
})
