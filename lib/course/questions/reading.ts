import type { Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Position } from 'unist'
import type { z } from 'zod'
import type { base } from '@/lib/quiz/base'
import type { Question } from '@/lib/quiz/question'
import { toHtml, toHtmlPiece, toInlineHtml } from '../html'
import { type Problem, problemAt, type Report } from '../syntax/problem'
import type { Part, QuizContext } from './context'
import type { QuestionAttributes } from './question-attributes'
import { tagPlace } from './tag-place'

/** A question that is being read. */
export type Reading = {
  ctx: QuizContext
  element: MdxJsxFlowElement
  /** `<Question`. */
  tag: Position
  attributes: QuestionAttributes
  /** What stands in the question, without its hints and explanation. */
  body: RootContent[]
  lang: string
  report: Report
  /** Whether an error was reported: the question will be dropped, and no ids are to be assigned. */
  failed(): boolean
  html(nodes: readonly Nodes[]): string
  inlineHtml(nodes: readonly Nodes[]): string
  pieceHtml(nodes: readonly Nodes[]): string
  ids(group: string, parts: Part[]): string[]
}

type Base = z.infer<ReturnType<typeof base>>
type Fields<Q> = Q extends Question ? Omit<Q, keyof Base> : never

/** What a kind makes of a body: the nodes of the stem and its own fields. */
export type Read<Q extends Question = Question> = { stem: RootContent[]; fields: Fields<Q> }

/** Counts errors, and lets each problem of a place through once. */
export function reporting(ctx: QuizContext): { problem(problem: Problem): void; report: Report; failed(): boolean } {
  const told = new Set<string>()
  let errors = 0
  const problem = (found: Problem) => {
    const key = `${found.line}:${found.column} ${found.rule} ${found.message}`
    if (told.has(key)) return
    told.add(key)
    if (found.severity === 'error') errors++
    ctx.report(found)
  }
  return { problem, report: (place, fault) => problem(problemAt(place, fault)), failed: () => errors > 0 }
}

/** A question to be read, with what the kinds need to read it. */
export function reading(
  ctx: QuizContext,
  element: MdxJsxFlowElement,
  id: string,
  attributes: QuestionAttributes,
  body: RootContent[],
  { problem, report, failed }: ReturnType<typeof reporting>,
): Reading {
  const env = { ...ctx.env, report: problem }
  return {
    ctx,
    element,
    tag: tagPlace(element),
    attributes,
    body,
    lang: attributes.values.lang ?? ctx.lessonLang,
    report,
    failed,
    html: (nodes) => toHtml(nodes, env),
    inlineHtml: (nodes) => toInlineHtml(nodes, env),
    pieceHtml: (nodes) => toHtmlPiece(nodes, env),
    ids: (group, parts) => ctx.assignIds(id, group, parts),
  }
}
