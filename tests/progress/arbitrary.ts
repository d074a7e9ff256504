import fc from 'fast-check'
import { type Answered, type Begun, byTime, type Draft, type Event, type Progress } from '@/lib/progress/event'

const keys = ['rivers/longest', 'rivers/mouth', 'seas/deepest', 'seas/__proto__', 'constructor/toString'] as const
const key = fc.constantFrom(...keys)
const at = fc.integer({ min: 0, max: 40 })
const stamp = { at, id: fc.uuid() }
const sitting = fc.constantFrom('lesson' as const, 'review' as const, 'exam' as const)
/** Two attempts at an exam, the second with a limit of 12 ms. */
const exams: Begun[] = [
  { id: 'exam-1', at: 5, type: 'begun', questions: [...keys], seed: 'one', pass: 0.6 },
  { id: 'exam-2', at: 15, type: 'begun', questions: keys.slice(0, 2), seed: 'two', pass: 0.6, minutes: 0.0002 },
]
const exam = fc.constantFrom(...exams.map(({ id }) => id))
const response = fc.record({ kind: fc.constant('text' as const), text: fc.string() })

/** Answers that are taken back now and then. */
const known: Answered[] = keys.map((question, n) => ({
  id: `known-${n}`,
  at: 10 * n,
  type: 'answered',
  question,
  response: { kind: 'text', text: '' },
  score: 1,
  key: 'k1',
}))

/** Any event, over few questions and few moments, so that ties and repetitions are common. */
export const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record(
    {
      ...stamp,
      type: fc.constant('answered' as const),
      question: key,
      response,
      score: fc.constantFrom(0, 0.5, 1),
      key: fc.constantFrom('k1', 'k2'),
      in: sitting,
      confidence: fc.constantFrom(1 as const, 2 as const, 3 as const),
      seconds: fc.integer({ min: 0, max: 600 }),
      exam,
    },
    { requiredKeys: ['at', 'id', 'type', 'question', 'response', 'score', 'key'] },
  ),
  fc.constantFrom(...known),
  fc
    .record({ ...stamp, type: fc.constant('retracted' as const), answered: fc.constantFrom(...known) })
    .map(({ answered: { id, question }, ...rest }) => ({ ...rest, question, answer: id })),
  fc.record(
    {
      ...stamp,
      type: fc.constant('hinted' as const),
      question: key,
      hint: fc.integer({ min: 1, max: 3 }),
      in: sitting,
    },
    { requiredKeys: ['at', 'id', 'type', 'question', 'hint'] },
  ),
  fc.record({ ...stamp, type: fc.constant('reopened' as const), questions: fc.array(key) }),
  fc.record({ ...stamp, type: fc.constant('reset' as const), questions: fc.array(key) }),
  fc.record({
    ...stamp,
    type: fc.constant('finished' as const),
    quiz: fc.constant('rivers/check'),
    score: fc.nat(9),
    points: fc.nat(9),
  }),
  fc.constantFrom(...exams),
  fc.record({ ...stamp, type: fc.constant('flagged' as const), exam, question: key, on: fc.boolean() }),
  fc.record({
    ...stamp,
    type: fc.constant('handed-in' as const),
    exam,
    score: fc.nat(9),
    points: fc.nat(9),
  }),
)

const draft: fc.Arbitrary<Draft> = fc.record({ at, response })

/** Any progress. Merge with nothing first to have it as a store holds it: without dead drafts. */
export const progress: fc.Arbitrary<Progress> = fc
  .record(
    {
      events: fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 12 }),
      drafts: fc.array(fc.tuple(key, draft), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
      place: fc.record({ at, lesson: fc.constantFrom('rivers', 'seas') }),
    },
    { requiredKeys: ['events', 'drafts'] },
  )
  .map(({ events, drafts, place }) => ({ events: events.sort(byTime), drafts, ...(place && { place }) }))
