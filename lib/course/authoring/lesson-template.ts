import { stringify } from 'yaml'
import { questionTemplate, type TemplateName } from '@/lib/authoring/question-templates'

/** What a new lesson says of itself and may refer to. */
export type NewLesson = {
  title: string
  /** An objective of the course, which its questions test. */
  objective: string
  /** A note of sources.yaml to cite. */
  note?: string
  /** A term of the glossary to use. */
  term?: string
}

const QUIZZES: { id: string; title: string; questions: [name: TemplateName, evidence: string][] }[] = [
  {
    id: 'understanding',
    title: 'Check your understanding',
    questions: [
      ['choice', 'first-point'],
      ['multiple', 'first-point'],
      ['text', 'first-point'],
      ['number', 'first-point'],
      ['cloze', 'second-point'],
    ],
  },
  {
    id: 'practice',
    title: 'Put it to use',
    questions: [
      ['order', 'second-point'],
      ['match', 'first-point'],
      ['sort', 'first-point'],
      ['select', 'second-point'],
      ['free', 'second-point'],
    ],
  },
]

/** A lesson to be overwritten: it checks clean, and has two quizzes with a question of each kind that needs no picture. */
export function lessonTemplate({ title, objective, note, term }: NewLesson): string {
  const frontmatter = stringify({ title, summary: 'Say in one sentence what this lesson is about.' }, { lineWidth: 0 })
  return `---
${frontmatter}objectives: [${objective}]
---

Begin with what makes the subject worth knowing.

## The first point {#first-point}

Write in Markdown here. The name in braces lets questions point to this section: keep it when you reword the heading.${note ? ` After each claim, cite where it comes from.[^${note}]` : ''}

## The second point {#second-point}

Short paragraphs read well.${term ? ` Explain a <Term>${term}</Term> once, in the glossary.` : ''} Save the file, and the page in the browser follows.

${QUIZZES.map(({ id, title, questions }) => quiz(id, title, questions, objective)).join('\n')}`
}

function quiz(id: string, title: string, questions: [TemplateName, string][], objective: string): string {
  const each = questions.map(([name, evidence]) => questionTemplate(name, { id: `${id}-${name}`, evidence }))
  return `<Quiz id="${id}" title="${title}" objective="${objective}">\n\n${each.join('\n')}\n</Quiz>\n`
}
