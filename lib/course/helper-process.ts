import { openCache } from './cache'
import { openCourse } from './open-course'

/*
 * Reads lessons of the folder that is its first argument into the cache that is its second, those of one message after those of
 * another, as long as it is connected. See helpers.ts.
 */
const [, , dir = '', where] = process.argv
const cache = openCache(where)
/** Opened when first asked: by then who asks has read the course's files, and they are in the cache. */
let opened: ReturnType<typeof openCourse> | undefined
// What there is to load meanwhile.
const ready = import('./read-lesson')

async function read(files: string[]): Promise<void> {
  await ready
  opened ??= openCourse(dir, cache)
  const { folder, names, reader } = await opened
  for (const at of names.lessons) {
    const text = files.includes(at.file) ? folder.texts.get(at.file) : undefined
    if (text !== undefined) await reader(cache).read(at, text)
  }
}

let last = Promise.resolve()
process.on('message', (files: string[]) => {
  last = last.then(() => read(files)).then(() => void process.send?.('done'))
})
