import type { Edit } from './edit'
import { anchorsOf, type Entry, enclosing, freeId, outlineOf } from './outline'
import { type Picture, questionTemplate, type TemplateName } from './question-templates'

export type Insertion = {
  edit: Edit
  /** What is to be overwritten first, in the text after the edit. */
  select: { from: number; to: number }
}

/** The first objective that a lesson's frontmatter names. */
export const firstObjective = (text: string): string | undefined =>
  /^objectives:\s*(?:\[\s*|\n\s*-\s*)([^\s,\]]+)/m.exec(text)?.[1]

/** What a new question takes from the course round it. */
export type Given = { objective?: string; picture?: Picture }

/**
 * Adds a question to a lesson where its author works: in a quiz after the question or line in which the cursor stands, elsewhere
 * in a quiz of its own at the end of the section. It points to the last section above it.
 */
export function insertQuestion(text: string, at: number, name: TemplateName, { objective, picture }: Given): Insertion {
  const outline = outlineOf(text)
  const quiz = enclosing(outline, 'quiz', at)
  const place = quiz ? endInQuiz(text, outline, quiz, at) : endOfSection(text, outline, at)
  const evidence = anchorsOf(outline.filter(({ from }) => from < (quiz?.from ?? place))).at(-1)
  const inherited = quiz && /^[^>]*\sobjective=/.test(text.slice(quiz.from))
  const question = questionTemplate(name, {
    id: freeId(outline, `new-${name}`),
    ...(!inherited && objective !== undefined && { objective }),
    ...(evidence !== undefined && { evidence }),
    ...(picture && { picture }),
  })
  const whole = quiz
    ? question
    : `<Quiz id="${freeId(outline, 'new-quiz')}" title="Check your understanding">\n\n${question}\n</Quiz>\n`
  const insert = between(text.slice(0, place), whole.trimEnd(), text.slice(place))
  const asks = place + insert.indexOf('>\n', insert.indexOf('<Question ')) + 2
  return {
    edit: { start: place, end: place, text: insert },
    select: { from: asks, to: endOfLine(insert, asks - place) + place },
  }
}

/** A block of text with what blank lines it needs between two others. */
function between(before: string, block: string, after: string): string {
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const tail =
    after === '' ? '\n' : after.startsWith('\n\n') || after === '\n' ? '' : after.startsWith('\n') ? '\n' : '\n\n'
  return lead + block + tail
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** After the question or line of the cursor, before the quiz ends. */
function endInQuiz(text: string, outline: readonly Entry[], quiz: Entry, at: number): number {
  const question = enclosing(outline, 'question', at)
  if (question) return question.to
  const closing = text.lastIndexOf('</Quiz', quiz.to)
  return Math.min(endOfLine(text, at), closing > quiz.from ? closing : text.length)
}

/** Before the next heading or quiz. */
function endOfSection(text: string, outline: readonly Entry[], at: number): number {
  const next = outline.find(({ kind, from }) => kind !== 'question' && from > at)
  return text.slice(0, next?.from).trimEnd().length
}
