import { readFileSync } from 'node:fs'
import path from 'node:path'

/** An example of a rule: how it is written, and whether the rule tells of it. */
export type Example = { good: boolean; form: 'question' | 'quiz' | 'lesson'; attributes: string; text: string }

/** The examples in the first comment of a rule's file. */
export function examplesOf(rule: string): Example[] {
  const source = readFileSync(path.resolve('lib/course/lint/rules', `${rule}.ts`), 'utf8')
  const comments = [...source.matchAll(/\/\*\*\n([\s\S]*?)\*\//g)].map(([, text = '']) => text.replace(/^ \* ?/gm, ''))
  const header = comments.find((text) => text.includes('\nbad:\n')) ?? ''
  if (!/^Source: /m.test(header)) throw new Error(`${rule} does not say where it comes from`)
  return [...header.matchAll(/^(good|bad):\n```(question|quiz|lesson) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, kind, form, attributes = '', text = '']) => ({
      good: kind === 'good',
      form: form as Example['form'],
      attributes,
      text,
    }),
  )
}

const FRONTMATTER = '---\ntitle: Metals\nsummary: About metals.\nobjectives: [metals]\n---\n'
const PASSAGE =
  '## Metals {#metals}\n\nThe first to describe it was Henry Cavendish, in a letter of 1766.[^p1] An <Term>alloy</Term> is a mixture.\n'

/** The text of a lesson that holds an example. */
export function lessonOf({ form, attributes, text }: Omit<Example, 'good'>): string {
  if (form === 'lesson') return `${FRONTMATTER}\n${text}`
  const why = text.includes('<Why>') || text.endsWith('\n- [ ] Oil\n') ? '' : '\n<Why>So it is.</Why>\n'
  const questions =
    form === 'quiz' ? text : `<Question id="one"${attributes && ` ${attributes}`}>\n${text}${why}</Question>\n`
  return `${FRONTMATTER}\n${PASSAGE}\n<Quiz id="check" title="Check" objective="metals">\n\n${questions}\n</Quiz>\n`
}

/** The other files of the course in which examples stand. */
export const COURSE: Record<string, string> = {
  'course.yaml':
    'title: Metals\nsummary: Some metals.\nlang: en\nabout: A course.\nreadingGrade: 12\nobjectives:\n  metals: Tell metals apart\n',
  'sources.yaml':
    'sources:\n  - id: notes\n    title: Notes\n    publisher: The course\n    date: 2024-01-15\n    url: https://example.org/notes\n    notes:\n      p1:\n        label: paragraph 1\n        claims:\n          - { id: C1, voice: text, text: Copper is reddish. }\n',
  'glossary.yaml': '- id: alloy\n  term: alloy\n  definition: A mixture of metals.\n',
  'images/bar.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>',
}
