import { KINDS } from '@/lib/quiz/kind-names'
import type { Kind } from '@/lib/quiz/question'
import type { Report } from '../syntax/problem'
import type { Attributes } from './attributes'
import { meaninglessAttribute } from './rules/unknown-attribute'
import { anchor, flag, id, language, number, oneOf, text } from './specs'

export const DEMANDS = ['recall', 'understanding', 'judgement'] as const

/** What any question may have. */
const COMMON = {
  id: id('id="announced"'),
  kind: text('kind="choice"'),
  objective: text('objective="origins"'),
  evidence: anchor('evidence'),
  quote: text('quote="words that stand once in the section"'),
  demand: oneOf('demand', DEMANDS),
  points: number('points', 'a number above 0', (value) => value > 0),
  lang: language('lang'),
}

/** What questions of some kinds may have besides. */
const OF_KINDS = {
  scoring: oneOf('scoring', ['all', 'each', 'right-minus-wrong']),
  select: oneOf('select', ['one', 'many']),
  shuffle: flag('shuffle'),
  typos: number('typos', 'a whole number, 0 or more', (value) => Number.isInteger(value) && value >= 0),
  case: flag('case'),
  accents: flag('accents'),
  unit: oneOf('unit', ['sentence', 'word']),
  source: anchor('source'),
}

export const QUESTION_SPECS = { ...COMMON, ...OF_KINDS }
export type QuestionAttributes = Attributes<typeof QUESTION_SPECS>

const WHERE: Record<keyof typeof OF_KINDS, readonly Kind[]> = {
  scoring: ['choice'],
  select: ['choice', 'hotspot'],
  shuffle: ['choice'],
  typos: ['text', 'cloze'],
  case: ['text', 'cloze'],
  accents: ['text', 'cloze'],
  unit: ['select'],
  source: ['select'],
}

/** Reports attributes that questions of this kind do not have. */
export function checkMeaning(attributes: QuestionAttributes, kind: Kind, report: Report): void {
  for (const [name, kinds] of Object.entries(WHERE) as [keyof typeof WHERE, readonly Kind[]][]) {
    if (!attributes.given.has(name) || kinds.includes(kind)) continue
    report(attributes.place(name), meaninglessAttribute(name, kind, [...kinds]))
  }
}

/** A kind by its name. */
export const kindNamed = (name: string): Kind | undefined => KINDS.find((kind) => kind === name)
