import { expect } from 'vitest'
import type { Quiz } from '@/lib/course/course'
import type { Part, QuizContext } from '@/lib/course/questions/context'
import { parseQuizzes } from '@/lib/course/questions/quizzes'
import { parseLesson } from '@/lib/course/syntax/parse'
import type { Problem } from '@/lib/course/syntax/problem'
import { sectionNodes } from '@/lib/course/syntax/sections'
import type { Question } from '@/lib/quiz/question'
import { questionSchema } from '@/lib/quiz/question'

/** Two sections that questions may point to; quizzes follow. */
export const SECTIONS = `## Rusting {#rusting}

Iron rusts in damp air.[^p7] Gold does not rust, nor does *platinum*. The air must be damp.

### A heading without an id

Salt makes it “faster”. Salt makes it faster still.
`

export type Lesson = {
  quizzes: Quiz[]
  problems: Problem[]
  assigned: { question: string; group: string; parts: Part[] }[]
}

/** Reads a whole lesson; syntax errors come first among the problems. */
export function readLesson(source: string, lang = 'en'): Lesson {
  const { text, tree, anchors, problems } = parseLesson(source)
  const assigned: Lesson['assigned'] = []
  const ctx: QuizContext = {
    file: '01-test.mdx',
    text,
    lessonLang: lang,
    objectives: new Set(['metals', 'acids']),
    anchors: new Set(anchors.flatMap(({ id, explicit }) => (explicit ? [id] : []))),
    section: (anchor) => sectionNodes(tree, anchor),
    assignIds(question, group, parts) {
      assigned.push({ question, group, parts })
      return parts.map(({ explicit }, i) => explicit ?? `${group}-${i + 1}`)
    },
    report: (problem) => problems.push(problem),
    env: {
      note: (id) => (/^p\d+$/.test(id) ? id.slice(1) : undefined),
      term: (asked) => ('id' in asked ? asked.id : asked.text === 'rust' ? 'rust' : undefined),
      image: (src) => (src === 'images/cell.png' ? { src: '/media/cell.png', width: 200, height: 100 } : undefined),
      report: () => expect.unreachable('what rendering tells comes through the context'),
    },
  }
  return { quizzes: parseQuizzes(tree, ctx).flatMap(({ quiz }) => quiz ?? []), problems, assigned }
}

/** A question with everything it must have; `body` is what stands in it, `attributes` more attributes. */
export function lessonWith(body: string, attributes = '', ending = '<Why>Because.</Why>'): string {
  return `${SECTIONS}
<Quiz id="check" title="Check" objective="metals">

<Question id="q"${attributes && ` ${attributes}`}>
${body}

${ending}
</Question>

</Quiz>
`
}

/** The one question of such a lesson, checked against the schema of its kind; fails where anything is reported. */
export function readOne(body: string, attributes = '', lang = 'en'): Question {
  const { quizzes, problems } = readLesson(lessonWith(body, attributes), lang)
  expect(problems).toEqual([])
  const question = quizzes[0]?.questions[0]
  return questionSchema().parse(question)
}

/** The parts of a question that its kind adds. */
export function fieldsOf(question: Question): Record<string, unknown> {
  const { id, stem, objective, demand, evidence, hints, why, points, key, lang, dir, kind, ...fields } = question
  return fields
}
