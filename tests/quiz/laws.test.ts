import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctResponse } from '@/lib/quiz/correct'
import { grade } from '@/lib/quiz/grade'
import { isEmpty } from '@/lib/quiz/is-empty'
import { keyOf } from '@/lib/quiz/key'
import { presentation } from '@/lib/quiz/presentation'
import { type Kind, type Question, questionSchema, type Response } from '@/lib/quiz/question'
import { isResponse } from '@/lib/quiz/response-shape'
import { shuffled } from '@/lib/quiz/shuffle'
import { answered, questions, questionsOf, responsesTo } from './arbitrary'
import { examples } from './examples'

const kinds = Object.keys(questionsOf) as Kind[]
const ofKind = (kind: Kind): fc.Arbitrary<Question> => questionsOf[kind]

/** Responses that give nothing. */
const blank: Record<Kind, Response> = {
  choice: { kind: 'choice', picked: [] },
  text: { kind: 'text', text: ' ' },
  number: { kind: 'number', text: ' ' },
  cloze: { kind: 'cloze', gaps: { name: ' ' } },
  order: { kind: 'order', items: [] },
  match: { kind: 'match', pairs: {} },
  sort: { kind: 'sort', placed: {} },
  select: { kind: 'select', picked: [] },
  hotspot: { kind: 'hotspot', picked: [] },
  free: { kind: 'free', text: ' ', marks: {} },
}

describe('every question', () => {
  it('that these laws are tried on is one that the schema allows', () => {
    fc.assert(fc.property(questions, (question) => questionSchema().safeParse(question).success))
  })

  it.each(kinds)('gives its right answer the full score: %s', (kind) => {
    fc.assert(
      fc.property(ofKind(kind), (question) => {
        expect(grade(question, correctResponse(question))).toMatchObject({ status: 'graded', score: 1 })
      }),
    )
  })

  it.each(kinds)('takes its right answer for one that is not empty: %s', (kind) => {
    fc.assert(fc.property(ofKind(kind), (question) => !isEmpty(question, correctResponse(question))))
  })

  it.each(kinds)('takes a blank response for empty: %s', (kind) => {
    expect(isEmpty(examples[kind], blank[kind])).toBe(true)
    expect(grade(examples[kind], blank[kind])).toEqual({ status: 'incomplete', missing: [] })
  })

  it.each(kinds)('asks again when nothing was given: %s', (kind) => {
    const question = examples[kind]
    expect(grade(question, undefined)).toEqual({ status: 'incomplete', missing: [] })
    expect(isEmpty(question, undefined)).toBe(true)
  })

  it.each(kinds)('asks again when the response is of another kind: %s', (kind) => {
    for (const other of kinds.filter((other) => other !== kind)) {
      const response = correctResponse(examples[other])
      expect(grade(examples[kind], response)).toEqual({ status: 'stale', gone: [] })
      expect(isEmpty(examples[kind], response)).toBe(true)
    }
  })
})

describe('every response', () => {
  it('is incomplete, stale, or has a score from 0 to 1 with a verdict on each part, all of them distinct', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const graded = grade(question, response)
        if (graded.status !== 'graded') return
        expect(graded.score).toBeGreaterThanOrEqual(0)
        expect(graded.score).toBeLessThanOrEqual(1)
        expect(new Set(graded.parts.map((part) => part.id)).size).toBe(graded.parts.length)
      }),
      { numRuns: 500 },
    )
  })

  it('scores 1 exactly when no part of it is wrong or missed', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const graded = grade(question, response)
        if (graded.status !== 'graded') return
        const faults = graded.parts.filter(({ verdict }) => verdict === 'wrong' || verdict === 'missed')
        expect(graded.score === 1).toBe(faults.length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('is never graded when it is empty', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        fc.pre(isEmpty(question, response))
        expect(grade(question, response).status).not.toBe('graded')
      }),
    )
  })

  it('and its grade survive JSON', () => {
    fc.assert(
      fc.property(answered, ([question, response]) => {
        const copy: Response = JSON.parse(JSON.stringify(response))
        const graded = grade(question, response)
        expect(grade(JSON.parse(JSON.stringify(question)), copy)).toStrictEqual(graded)
        expect(JSON.parse(JSON.stringify(graded))).toStrictEqual(graded)
      }),
    )
  })

  it('has the shape of a response, unless it names __proto__', () => {
    fc.assert(
      fc.property(answered, ([, response]) => {
        const hasProto = Object.values(response).some(
          (field) => typeof field === 'object' && Object.hasOwn(field, '__proto__'),
        )
        expect(isResponse(JSON.parse(JSON.stringify(response)))).toBe(!hasProto)
      }),
    )
  })

  it('has the same score in whatever order it was clicked together', () => {
    fc.assert(
      fc.property(answered, fc.string(), ([question, response], seed) => {
        fc.pre(response.kind !== 'order')
        expect(scoreOf(question, reclicked(response, seed))).toEqual(scoreOf(question, response))
      }),
    )
  })
})

describe('shuffling', () => {
  it('shows all parts, each once, and the same for the same seed', () => {
    fc.assert(
      fc.property(questions, fc.string(), (question, seed) => {
        const shown = presentation(question, seed)
        expect(shown.toSorted()).toEqual(presentation(question, `${seed}.`).toSorted())
        expect(presentation(question, seed)).toEqual(shown)
      }),
    )
  })

  it('never changes a grade, nor the fingerprint of the key', () => {
    fc.assert(
      fc.property(answered, fc.string(), ([question, response], seed) => {
        fc.pre(question.kind !== 'order')
        const other = rewritten(question, seed)
        expect(scoreOf(other, response)).toEqual(scoreOf(question, response))
        expect(keyOf(other)).toBe(keyOf(question))
      }),
    )
  })
})

describe('a fingerprint', () => {
  it('that two questions share means that both grade every response alike', () => {
    const pair = questions.chain((question) => fc.tuple(fc.constant(question), variants(question)))
    fc.assert(
      fc.property(
        pair.chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), responsesTo(one))),
        ([one, other, response]) => {
          fc.pre(keyOf(one) === keyOf(other))
          const [a, b] = [grade(one, response), grade(other, response)]
          // An option that is gone makes the answer stale; that is seen without the fingerprint.
          if (a.status === 'graded' && b.status === 'graded') expect(b.score).toBe(a.score)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** What a grade comes to, apart from the order of its parts. */
function scoreOf(question: Question, response: Response) {
  const graded = grade(question, response)
  if (graded.status === 'graded') return [graded.score, graded.parts.map((part) => JSON.stringify(part)).toSorted()]
  return graded.status === 'stale' ? graded.gone.toSorted() : graded.missing.toSorted()
}

/** The response with its picks or pairs made in another order, and one of them made twice. */
function reclicked(response: Response, seed: string): Response {
  switch (response.kind) {
    case 'choice':
    case 'select':
    case 'hotspot':
      return { ...response, picked: [...shuffled(response.picked, seed), ...response.picked.slice(0, 1)] }
    case 'cloze':
      return { ...response, gaps: reordered(response.gaps, seed) }
    case 'match':
      return { ...response, pairs: reordered(response.pairs, seed) }
    case 'sort':
      return { ...response, placed: reordered(response.placed, seed) }
    case 'free':
      return { ...response, marks: reordered(response.marks, seed) }
    case 'text':
    case 'number':
    case 'order':
      return response
  }
}

const reordered = <T>(record: Record<string, T>, seed: string) =>
  Object.fromEntries(shuffled(Object.entries(record), seed))

/** The question with its wording changed and its parts in another order, which is all that shuffling can do. */
function rewritten(question: Question, seed: string): Question {
  const base = { stem: 'Reworded', why: 'Reworded', hints: ['Reworded'], points: 7 }
  const mixed = <T extends { id: string }>(list: T[]) =>
    shuffled(list, seed).map((one) => ({ ...one, html: 'Reworded' }))
  switch (question.kind) {
    case 'choice':
      return { ...question, ...base, options: mixed(question.options) }
    case 'cloze':
      return {
        ...question,
        ...base,
        gaps: shuffled(question.gaps, seed).map((gap) =>
          gap.type === 'text' ? gap : { ...gap, options: shuffled(gap.options, seed) },
        ),
      }
    case 'match':
      return { ...question, ...base, prompts: mixed(question.prompts), targets: mixed(question.targets) }
    case 'sort':
      return { ...question, ...base, categories: mixed(question.categories), items: mixed(question.items) }
    case 'select':
      return { ...question, ...base, paragraphs: shuffled(question.paragraphs, seed) }
    case 'hotspot':
      return { ...question, ...base, areas: mixed(question.areas) }
    case 'free':
      return { ...question, ...base, model: 'Reworded', rubric: mixed(question.rubric) }
    case 'text':
    case 'number':
    case 'order':
      return { ...question, ...base }
  }
}

const flip = <T extends { correct: boolean }>(list: T[], at: number) =>
  list.map((one, i) => (i === at ? { ...one, correct: !one.correct } : one))
const drop = <T>(list: T[], at: number) => list.filter((_, i) => i !== at)

/** The question as its author might change it: something dropped or judged otherwise. */
function variants(question: Question): fc.Arbitrary<Question> {
  return fc.tuple(fc.nat(5), fc.boolean()).map(([at, flipped]) => variant(question, at, flipped))
}

function variant(question: Question, at: number, flipped: boolean): Question {
  const change = <T extends { correct: boolean }>(list: T[]) => (flipped ? flip(list, at) : drop(list, at))
  switch (question.kind) {
    case 'choice':
      return { ...question, options: change(question.options) }
    case 'text':
      return { ...question, answers: change(question.answers), typos: flipped ? question.typos : at }
    case 'number':
      return { ...question, answers: change(question.answers) }
    case 'cloze':
      return {
        ...question,
        gaps: question.gaps.map((gap) =>
          gap.type === 'text' ? { ...gap, answers: change(gap.answers) } : { ...gap, options: change(gap.options) },
        ),
      }
    case 'order':
      return { ...question, items: flipped ? question.items.toReversed() : drop(question.items, at) }
    case 'match':
      return {
        ...question,
        prompts: drop(question.prompts, at),
        targets: flipped ? question.targets : drop(question.targets, at),
      }
    case 'sort':
      return {
        ...question,
        items: flipped ? question.items.map((item) => ({ ...item, category: '-' })) : drop(question.items, at),
      }
    case 'select':
      return { ...question, paragraphs: drop(question.paragraphs, at) }
    case 'hotspot':
      return { ...question, areas: change(question.areas), select: flipped ? 'many' : question.select }
    case 'free':
      return { ...question, rubric: drop(question.rubric, at) }
  }
}
