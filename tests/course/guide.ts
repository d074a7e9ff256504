import { readFileSync } from 'node:fs'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf } from './folder-of'

/** An example of the guide: the language of its fence, what stands after that, and the text. */
export type Example = { lang: string; about: string; text: string }

/** The fenced examples of a Markdown file. */
export function examplesIn(file: string): Example[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(`{3,})(\w+)(?: ([^\n]*))?\n([\s\S]*?)^\1$/gm)].map(
    ([, , lang = '', about = '', text = '']) => ({ lang, about, text }),
  )
}

export const GUIDE = 'lessons/README.md'

/** The files of a course that the guide shows, by name, and the part of course.yaml that makes an exam. */
export const { exam = '', ...yaml } = Object.fromEntries(
  examplesIn(GUIDE)
    .filter(({ lang }) => lang === 'yaml')
    .map(({ about, text }) => [about, text]),
)

/** A whole lesson round an example: as it is, or as one question of a quiz, or as prose. */
export function lessonOf({ about, text }: Pick<Example, 'about' | 'text'>): string {
  if (about === 'lesson') return text
  const quiz = about.startsWith('question') ? `<Quiz id="quiz" title="A quiz">\n\n${text}\n</Quiz>\n` : text
  return `---\ntitle: An example\nsummary: From the guide.\nobjectives: [course, measure]\n---\n\n## Where the land grows {#growth}\n\nAt its end the Nile has built a delta.[^p1]\n\n${quiz}`
}

/** Reads a lesson in the course of the guide; `more` are other files. */
export async function readInGuide(text: string, more: Record<string, string> = {}) {
  const river = readFileSync('docs/river.svg', 'utf8')
  const dir = await folderOf({ ...yaml, ...more, '01-example.mdx': text, 'images/river.svg': river })
  const snapshot = await readSnapshot(dir, openCache(false))
  return { ...snapshot, dir, errors: snapshot.diagnostics.filter(({ severity }) => severity === 'error') }
}
