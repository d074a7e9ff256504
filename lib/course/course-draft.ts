import { readCourseFiles } from './course-files'
import type { Diagnostic } from './diagnostic'
import { listFolder } from './folder'
import { findImage } from './images'
import type { Snapshot } from './snapshot'

/**
 * What is wrong in the course with a text of course.yaml, sources.yaml or glossary.yaml that is not saved. What the lessons make of
 * it is told once it is.
 */
export async function problemsWith(
  { dir, texts, diagnostics }: Snapshot,
  file: string,
  text: string,
): Promise<Diagnostic[]> {
  if (texts.get(file) === text) return diagnostics
  const files = new Set(listFolder(dir).files)
  const image = (src: string) => findImage(dir, files, src)
  const { problems } = await readCourseFiles(new Map(texts).set(file, text), { files, image })
  return [...problems.filter((one) => one.file === file), ...diagnostics.filter((one) => one.file !== file)]
}
