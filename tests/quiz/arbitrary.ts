import fc from 'fast-check'
import type { Answer } from '@/lib/quiz/base'
import { isBlank } from '@/lib/quiz/characters'
import type { Gap } from '@/lib/quiz/kinds/cloze'
import { NOWHERE } from '@/lib/quiz/kinds/sort'
import type { Kind, Question, Response } from '@/lib/quiz/question'

/** Ids, those among them that every object inherits. */
export const ids = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'a', 'b'),
  fc.string({ minLength: 1, maxLength: 6 }).filter((id) => !isBlank(id) && id !== NOWHERE),
)
const distinct = (minLength: number, maxLength = 6) => fc.uniqueArray(ids, { minLength, maxLength })
const item = (id: string) => ({ id, html: id })

const shared = fc.record({
  id: ids,
  stem: fc.string(),
  objective: fc.constantFrom('planets', 'stars', 'constructor'),
  demand: fc.constantFrom('recall' as const, 'understanding' as const, 'judgement' as const),
  hints: fc.array(fc.string(), { maxLength: 2 }),
  points: fc.integer({ min: 1, max: 5 }),
  key: fc.constant('k'),
})

/** Options of which at least one is right and one is not. */
const options = distinct(2).chain((list) =>
  fc
    .array(fc.boolean(), { minLength: list.length, maxLength: list.length })
    .map((correct) => list.map((id, i) => ({ ...item(id), correct: i === 0 || (i > 1 && correct[i] === true) }))),
)

const leniency = fc.record({ typos: fc.nat(3), case: fc.boolean(), accents: fc.boolean() })
const wording = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !isBlank(text))
const answers: fc.Arbitrary<Answer[]> = fc
  .tuple(distinct(1, 4), fc.array(fc.array(wording, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }))
  .map(([list, texts]) => list.map((id, i) => ({ id, correct: i % 2 === 0, texts: texts[i] as string[] })))

const gap: fc.Arbitrary<(id: string) => Gap> = fc.oneof(
  fc.tuple(answers, leniency).map(([list, lenient]) => (id: string) => ({
    type: 'text' as const,
    id,
    answers: list,
    ...lenient,
  })),
  options.map((list) => (id: string) => ({
    type: 'drop-down' as const,
    id,
    options: list.map(({ id, correct }) => ({ id, text: id, correct })),
  })),
)

/** Numbers of one unit; wrong ones never lie nearer to a right value than its own margin says. */
const numbers = fc
  .record({
    unit: fc.constantFrom(undefined, 'm/s^2', 'km', '%', '°C', 'people'),
    margin: fc.double({ min: 0, max: 10, noNaN: true }),
    values: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ unit, margin, values }) =>
    values.map((value, i) => ({
      id: `n${i}`,
      correct: i % 2 === 0,
      value,
      tolerance: { by: 'absolute' as const, amount: i % 2 === 0 ? margin : margin * 2 },
      text: String(value),
      ...(unit !== undefined && { unit }),
    })),
  )

/** Questions of every kind, as the schema allows them and `check` lets them pass: each has a right answer. */
export const questionsOf: { [K in Kind]: fc.Arbitrary<Extract<Question, { kind: K }>> } = {
  choice: fc
    .tuple(
      shared,
      options,
      fc.constantFrom('one' as const, 'many' as const),
      fc.constantFrom('all' as const, 'each' as const, 'right-minus-wrong' as const),
      fc.boolean(),
      fc.nat(7),
    )
    .map(([base, list, select, scoring, shuffle, pinned]) => ({
      ...base,
      kind: 'choice' as const,
      select,
      scoring: select === 'one' ? ('all' as const) : scoring,
      shuffle,
      options: list.map((option, i) => (i === pinned ? { ...option, pinned: true } : option)),
    })),
  text: fc.tuple(shared, answers, leniency).map(([base, list, lenient]) => ({
    ...base,
    kind: 'text' as const,
    answers: list,
    ...lenient,
  })),
  number: fc.tuple(shared, numbers).map(([base, list]) => ({ ...base, kind: 'number' as const, answers: list })),
  cloze: fc.tuple(shared, distinct(1, 4), fc.array(gap, { minLength: 4, maxLength: 4 })).map(([base, list, make]) => ({
    ...base,
    kind: 'cloze' as const,
    paragraphs: [list.map((id) => ({ gap: id }))],
    gaps: list.map((id, i) => (make[i] as (id: string) => Gap)(id)),
  })),
  order: fc
    .tuple(shared, distinct(2, 7))
    .map(([base, list]) => ({ ...base, kind: 'order' as const, items: list.map(item) })),
  match: fc
    .tuple(shared, distinct(2), distinct(2), fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }))
    .map(([base, prompts, targets, at]) => ({
      ...base,
      kind: 'match' as const,
      headings: ['left', 'right'] as [string, string],
      prompts: prompts.map((id, i) => ({ ...item(id), target: targets[(at[i] as number) % targets.length] as string })),
      targets: targets.map(item),
    })),
  sort: fc
    .tuple(shared, distinct(2), distinct(2), fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }))
    .map(([base, list, categories, at]) => ({
      ...base,
      kind: 'sort' as const,
      categories: categories.map(item),
      items: list.map((id, i) => ({ ...item(id), category: categories[at[i] as number] ?? NOWHERE })),
    })),
  select: fc
    .tuple(shared, options, fc.constantFrom('sentence' as const, 'word' as const))
    .map(([base, list, unit]) => ({
      ...base,
      kind: 'select' as const,
      unit,
      paragraphs: [list.slice(0, 2), [{ html: ', ' }, ...list.slice(2)]],
    })),
  hotspot: fc.tuple(shared, options, fc.constantFrom('one' as const, 'many' as const)).map(([base, list, select]) => ({
    ...base,
    kind: 'hotspot' as const,
    select,
    image: { src: '/media/map.svg', alt: '', width: 10, height: 10 },
    areas: list.map((option) => ({ ...option, shape: 'circle' as const, coords: [1, 1, 1] })),
  })),
  free: fc
    .tuple(shared, fc.string(), distinct(1, 5))
    .map(([base, model, list]) => ({ ...base, kind: 'free' as const, model, rubric: list.map(item) })),
}

export const questions: fc.Arbitrary<Question> = fc.oneof(...Object.values(questionsOf))

/** Responses to a question: most are of its kind and name what it has, some in part, some what it has not. */
export function responsesTo(question: Question): fc.Arbitrary<Response> {
  const some = (list: readonly { id: string }[]) =>
    fc
      .tuple(fc.subarray(list.map(({ id }) => id)), fc.boolean(), ids)
      .map(([known, stray, id]) => (stray ? [...known, id] : known))
  const typed = fc.oneof(wording, fc.constantFrom('', ' ', '5', '9,81 m/s²', 'Mars', 'constructor'))
  const given = (keys: readonly { id: string }[], values: fc.Arbitrary<string>) =>
    fc
      .tuple(some(keys), fc.array(values, { minLength: 8, maxLength: 8 }))
      .map(([list, all]) => Object.fromEntries(list.map((id, i) => [id, all[i] ?? ''])))
  const oneOf = (list: readonly { id: string }[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...list.map(({ id }) => id)) }, ids)
  switch (question.kind) {
    case 'choice':
      return some(question.options).map((picked) => ({ kind: 'choice', picked }))
    case 'text':
      return fc
        .oneof(typed, ...question.answers.flatMap(({ texts }) => texts.map((text) => fc.constant(text))))
        .map((text) => ({ kind: 'text', text }))
    case 'number':
      return fc
        .oneof(typed, fc.double().map(String), ...question.answers.map(({ text }) => fc.constant(text)))
        .map((text) => ({ kind: 'number', text }))
    case 'cloze':
      return given(question.gaps, typed).map((gaps) => ({ kind: 'cloze', gaps }))
    case 'order':
      return fc
        .oneof(some(question.items), fc.shuffledSubarray(question.items.map(({ id }) => id)))
        .map((items) => ({ kind: 'order', items }))
    case 'match':
      return given(question.prompts, oneOf(question.targets)).map((pairs) => ({ kind: 'match', pairs }))
    case 'sort':
      return given(question.items, fc.oneof(oneOf(question.categories), fc.constant(NOWHERE))).map((placed) => ({
        kind: 'sort',
        placed,
      }))
    case 'select':
      return some(question.paragraphs.flat().filter((piece) => 'id' in piece)).map((picked) => ({
        kind: 'select',
        picked,
      }))
    case 'hotspot':
      return some(question.areas).map((picked) => ({ kind: 'hotspot', picked }))
    case 'free':
      return fc
        .tuple(typed, some(question.rubric), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
        .map(([text, list, met]) => ({
          kind: 'free',
          text,
          marks: Object.fromEntries(list.map((id, i) => [id, met[i] === true])),
        }))
  }
}

/** A question with a response to it. */
export const answered = questions.chain((question) => fc.tuple(fc.constant(question), responsesTo(question)))
