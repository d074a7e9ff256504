import { currentSnapshot } from './load'

/** Absolute paths of the images that the course in `dir` uses (default: `lessonsDir()`), by the names under which /media/ serves them. */
export async function media(dir?: string): Promise<Map<string, string>> {
  return (await currentSnapshot(dir)).media
}
