import { openCache } from './cache'
import type { Task } from './helpers'
import { readSnapshot } from './snapshot'

// Reads the lessons of one task; what it finds is in the cache then.
process.once('message', async ({ dir, cache, files }: Task) => {
  await readSnapshot(dir, openCache(cache), { only: new Set(files) })
  process.disconnect()
})
