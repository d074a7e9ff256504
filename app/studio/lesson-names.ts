import { lessonFiles } from '@/lib/course/lesson-file'
import { currentSnapshot } from '@/lib/course/load'

/** Every lesson of the folder with its title, those too that cannot be read. */
export async function lessonNames(): Promise<{ file: string; title: string }[]> {
  const { texts, course } = await currentSnapshot()
  const titles = new Map(course.lessons.map(({ file, title }) => [file, title]))
  return lessonFiles(texts.keys()).lessons.map(({ file, slug }) => ({ file, title: titles.get(file) || slug }))
}
