import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchFolder } from '@/bin/watch-folder'
import { folderOf } from '../course/folder-of'

test('each change is told: a file written, replaced and written again, one in a new folder; hidden files are not', async () => {
  const dir = await folderOf({ 'a.mdx': 'one' })
  const told = vi.fn()
  const end = watchFolder(dir, told)
  const isTold = async (change: () => Promise<unknown>) => {
    // What is still on its way belongs to the change before.
    await new Promise((resolve) => setTimeout(resolve, 50))
    told.mockClear()
    await change()
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), 5000)
  }
  await isTold(() => writeFile(path.join(dir, 'a.mdx'), 'two'))
  await writeFile(path.join(dir, '.draft'), 'three')
  await isTold(() => rename(path.join(dir, '.draft'), path.join(dir, 'a.mdx')))
  await isTold(() => writeFile(path.join(dir, 'a.mdx'), 'four'))
  await isTold(() => mkdir(path.join(dir, 'images')))
  await isTold(() => writeFile(path.join(dir, 'images/a.svg'), '<svg/>'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  told.mockClear()
  await writeFile(path.join(dir, '.hidden'), '')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told).not.toHaveBeenCalled()
  end()
})
