import type { Root } from 'mdast'
import type { Position } from 'unist'
import type { ReadQuiz } from '../questions/quiz'
import type { Report } from '../syntax/problem'
import { itemOf } from './item'
import { RULES } from './registry'
import type { Flaw, LintedQuiz } from './rule'

/** Runs the rules that need no more than one lesson. */
export function lintLesson(
  { tree, lang, readingGrade }: { tree: Root; lang: string; readingGrade: number | undefined },
  read: ReadQuiz[],
  report: Report,
): LintedQuiz[] {
  const quizzes = read.map(({ tag, items }) => ({ tag, items: items.map(itemOf) }))
  for (const rule of RULES) {
    const tell = (place: Position, { message, hint = rule.mend, fix }: Flaw) =>
      report(place, { rule: rule.name, severity: 'warning', message, hint, ...(fix && { fix }) })
    if (rule.of === 'lesson') rule.check({ tree, lang, quizzes, readingGrade }, tell)
    else if (rule.of === 'quiz') for (const quiz of quizzes) rule.check(quiz, tell)
    else if (rule.of === 'question') for (const { items } of quizzes) for (const item of items) rule.check(item, tell)
  }
  return quizzes
}
