import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'

/** An image of the lessons as the site serves it. `width` and `height` are its natural size in pixels. */
export type Image = { src: string; width: number; height: number }

/** `missing`: no such file. `remote`: an address of another site. `unreadable`: no image, or one without a size. */
export type FoundImage = { image: Image; path: string } | { problem: 'missing' | 'remote' | 'unreadable' }

/** Images read once in a process, by path, size and time. */
const known = new Map<string, FoundImage>()

/**
 * Finds an image that a lesson names, relative to the folder of the lessons: `images/map.svg`. The address it is served under,
 * `/media/<hash>-map.svg`, changes with its content.
 */
export function findImage(dir: string, files: ReadonlySet<string>, src: string): FoundImage {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return { problem: 'remote' }
  const file = imageFile(src)
  if (!files.has(file)) return { problem: 'missing' }
  const full = path.join(dir, file)
  const info = statSync(full, { throwIfNoEntry: false })
  if (!info) return { problem: 'missing' }
  const key = `${full}\n${info.size}\n${info.mtimeMs}`
  const found = known.get(key) ?? read(full)
  known.set(key, found)
  return found
}

/** The path that an image's address in a lesson means, relative to the folder of the lessons. */
export function imageFile(src: string): string {
  const plain = path.posix.normalize(src.replaceAll('\\', '/'))
  try {
    return decodeURI(plain)
  } catch {
    return plain
  }
}

function read(full: string): FoundImage {
  const bytes = readFileSync(full)
  try {
    const { width, height } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return { problem: 'unreadable' }
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const name = path.basename(full).replace(/[^A-Za-z0-9._-]+/g, '-')
    return { image: { src: `/media/${hash}-${name}`, width, height }, path: full }
  } catch {
    return { problem: 'unreadable' }
  }
}
