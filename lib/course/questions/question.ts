import type { RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { keyOf, type Unkeyed } from '@/lib/quiz/key'
import type { Question } from '@/lib/quiz/question'
import { directionOf } from '../direction'
import { misplacedIn, partQuestion, readAsides } from './asides'
import { asks } from './asks'
import { readAttributes } from './attributes'
import type { Claims } from './claims'
import type { QuizContext } from './context'
import { passageText, readEvidence } from './evidence'
import { isArea } from './find'
import { reportForeignBoxes } from './foreign-boxes'
import { kindOf, readKind } from './kind'
import { checkMeaning, type DEMANDS, QUESTION_SPECS, type QuestionAttributes } from './question-attributes'
import { type Reading, reading, reporting } from './reading'
import { emptyQuestion } from './rules/empty-question'
import { missingAttribute } from './rules/missing-attribute'
import { unknownObjective } from './rules/unknown-objective'
import { checkSigns } from './stray-signs'

/** What a quiz says for those of its questions that do not say it themselves. */
export type Defaults = {
  objective?: string
  demand?: (typeof DEMANDS)[number]
  /** It could not be read what the quiz says, which has been reported. */
  unknown: boolean
}

/** A question without errors, and how it was read; `passage` is the text of the section that answers it. */
export type ReadQuestion = { question: Question; reading: Reading; stem: RootContent[]; passage: () => string }

/** Reads a `<Question>`. Undefined when it has errors, all of which are reported. */
export function readQuestion(
  element: MdxJsxFlowElement,
  defaults: Defaults,
  claims: Claims,
  ctx: QuizContext,
): ReadQuestion | undefined {
  const reports = reporting(ctx)
  const { report } = reports
  const attributes = readAttributes(element, QUESTION_SPECS, report)
  const parts = partQuestion(element, (other) => misplacedIn(other, report))
  const q = reading(ctx, element, attributes.values.id ?? '', attributes, parts.body, reports)
  const damaged = element.data?.damaged === true
  if (!damaged) checkRequired(q, defaults, claims)
  const evidence = readEvidence(attributes, ctx, report)
  const asides = readAsides(q, parts)

  if (q.body.length === 0) report(q.tag, emptyQuestion())
  const readable = q.body.length > 0 && !reportForeignBoxes(q)
  const kind = readable ? kindOf(q) : undefined
  if (kind) {
    checkMeaning(attributes, kind, report)
    checkSigns(q.body, kind, report)
    if (!asks(q.body, kind)) report(q.tag, emptyQuestion())
  }
  // Areas elsewhere have been reported.
  const body = kind === 'hotspot' ? q.body : q.body.filter((node) => !isArea(node))
  const read = kind && readKind({ ...q, body }, kind)
  const stem = read ? q.html(read.stem) : ''
  const { id, points = 1 } = attributes.values
  const objective = attributes.values.objective ?? defaults.objective
  if (q.failed() || damaged || !read || id === undefined || objective === undefined) return undefined

  const unkeyed = {
    id,
    stem,
    objective,
    demand: attributes.values.demand ?? defaults.demand ?? 'understanding',
    ...(evidence && { evidence }),
    ...asides,
    points,
    ...languageOf(attributes, ctx),
    ...read.fields,
  } as Unkeyed
  const question = { ...unkeyed, key: keyOf(unkeyed) } as Question
  return { question, reading: q, stem: read.stem, passage: () => passageText(evidence, ctx) }
}

function checkRequired(q: Reading, defaults: Defaults, claims: Claims): void {
  const { values, given, place } = q.attributes
  const taken = values.id !== undefined && claims.claim('question', values.id, place('id'))
  if (taken) q.report(place('id'), taken)
  if (!given.has('id'))
    q.report(q.tag, missingAttribute('Question', 'id', 'Add an id that never changes: `id="some-name"`.'))
  if (!given.has('objective') && defaults.objective === undefined && !defaults.unknown) {
    const hint = 'Add `objective="…"` here or on the `<Quiz>`.'
    q.report(q.tag, missingAttribute('Question', 'objective', hint))
  }
  if (values.objective !== undefined && !q.ctx.objectives.has(values.objective)) {
    q.report(place('objective'), unknownObjective(values.objective, q.ctx.objectives))
  }
}

function languageOf({ values }: QuestionAttributes, { lessonLang }: QuizContext) {
  const { lang } = values
  return lang === undefined || lang === lessonLang ? {} : { lang, dir: directionOf(lang) }
}
