import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersOf, columnOf, readStudentFile, type StudentFile, studentsOf } from '@/lib/progress/cohort'
import type { Answered, Event } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { choice, cloze } from '../quiz/examples'
import * as arbitrary from './arbitrary'

const asked = new Set(['rivers/longest'])
const question = choice('nile* amazon', { id: 'longest', key: 'k1' })

const answered = (id: string, at: number, picked: string, more: Partial<Answered> = {}): Answered => ({
  id,
  at,
  type: 'answered',
  question: 'rivers/longest',
  response: { kind: 'choice', picked: [picked] },
  score: picked === 'nile' ? 1 : 0,
  key: 'k1',
  ...more,
})
const file = (name: string, ...events: Event[]): StudentFile => ({ name, events })
const textOf = (...events: Event[]) => writeProgressFile({ events, drafts: {} }, 0)

describe('the file of a student', () => {
  test('gives its events', () => {
    const events = [answered('a', 1, 'nile')]
    expect(readStudentFile('x.json', textOf(...events), asked)).toEqual({ name: 'x.json', events })
  })

  test.each([
    [
      'it is damaged',
      readFileSync('tests/fixtures/progress/version-1.json', 'utf8').slice(0, -9),
      { code: 'cut-short' },
    ],
    ['one entry is', textOf(answered('a', 1, 'nile'), { ...answered('b', 2, 'nile'), score: 7 }), damaged()],
    ['it is something else', '{"a":1}', { code: 'foreign' }],
    ['it has no answers', textOf({ id: 'h', at: 1, type: 'hinted', question: 'rivers/longest', hint: 1 }), none()],
    [
      'it is of another course',
      textOf(answered('a', 1, 'nile', { question: 'seas/deepest' })),
      { code: 'other-course' },
    ],
  ])('is refused when %s', (_, text, problem) => {
    expect(readStudentFile('x.json', text, asked)).toEqual({ name: 'x.json', problem })
  })

  function damaged() {
    return { code: 'damaged', faults: [{ part: 'events', entry: 1, field: 'score' }] }
  }
  function none() {
    return { code: 'no-answers' }
  }
})

describe('files are of one student', () => {
  const a = answered('a', 1, 'nile')
  const b = answered('b', 2, 'amazon')
  const c = answered('c', 3, 'nile')

  test('when they are copies', () => {
    expect(studentsOf([file('x', a, b), file('x (1)', a, b)])).toEqual([{ files: ['x', 'x (1)'], events: [a, b] }])
  })

  test('when they share an event, also through a third', () => {
    const students = studentsOf([file('phone', a), file('laptop', c), file('other', b), file('merged', a, c)])
    expect(students).toHaveLength(2)
    expect(students).toContainEqual({ files: ['phone', 'laptop', 'merged'], events: [a, c] })
  })

  test('and otherwise they are not, whatever they are called', () => {
    expect(studentsOf([file('x', a), file('x', b)])).toHaveLength(2)
  })

  test('and students come in the same order, however the files do and whatever they are called', () => {
    const files = fc.array(fc.uniqueArray(arbitrary.event, { minLength: 1, maxLength: 4, selector: ({ id }) => id }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        files.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const)),
        ([all, other]) => {
          const idsOf = (lists: readonly Event[][]) =>
            studentsOf(lists.map((events, i) => file(String(i), ...events))).map(({ events }) =>
              events.map(({ id }) => id).sort(),
            )
          expect(idsOf(other)).toEqual(idsOf(all))
        },
      ),
    )
  })

  test('and each event counts once, in some student', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(arbitrary.event, { maxLength: 12, selector: ({ id }) => id }),
        fc.array(fc.array(fc.nat(11)), { maxLength: 5 }),
        (events, picks) => {
          const files = picks.map((places, i) =>
            file(String(i), ...new Set(places.flatMap((place) => events[place] ?? []))),
          )
          const found = studentsOf(files).flatMap((student) => student.events.map(({ id }) => id))
          expect(found).toHaveLength(new Set(found).size)
          expect(new Set(found)).toEqual(new Set(files.flatMap((one) => one.events.map(({ id }) => id))))
        },
      ),
    )
  })
})

describe('the answer that counts', () => {
  const student = {
    files: [],
    events: [
      answered('a', 1, 'amazon'),
      { id: 'r', at: 2, type: 'reset', questions: ['rivers/longest'] } satisfies Event,
      answered('b', 3, 'nile'),
    ],
  }

  test('is the first, even when the student has started anew since', () => {
    expect(answersOf(student, 'first').get('rivers/longest')?.id).toBe('a')
  })

  test('or the latest', () => {
    expect(answersOf(student, 'latest').get('rivers/longest')?.id).toBe('b')
  })

  test('is none that was taken back', () => {
    const events: Event[] = [
      ...student.events,
      { id: 't', at: 4, type: 'retracted', question: 'rivers/longest', answer: 'a' },
    ]
    expect(answersOf({ files: [], events }, 'first').get('rivers/longest')?.id).toBe('b')
  })
})

describe('a column', () => {
  const column = (...answers: (Answered | undefined)[]) =>
    columnOf(
      'rivers/longest',
      question,
      answers.map((answer) => new Map(answer ? [['rivers/longest', answer]] : [])),
    )

  test('has a place for each student, with what they gave as graded now', () => {
    const how = { confidence: 3, seconds: 12.5 } as const
    const { attempts } = column(answered('a', 1, 'nile', { score: 0.3, ...how }), undefined, answered('b', 2, 'amazon'))
    expect(attempts.map((attempt) => attempt?.score)).toEqual([1, undefined, 0])
    expect(attempts[0]).toMatchObject(how)
    expect(attempts[2]).not.toHaveProperty('seconds')
  })

  test('keeps apart what was answered under another key', () => {
    const { attempts, changed, gone } = column(answered('a', 1, 'nile', { key: 'k0' }), answered('b', 2, 'nile'))
    expect(attempts.map((attempt) => attempt?.score)).toEqual([undefined, 1])
    expect({ changed, gone }).toEqual({ changed: 1, gone: 0 })
  })

  test('counts what an exam was handed in with as far as it went', () => {
    const gaps = cloze()
    const answer = answered('a', 1, '', { response: { kind: 'cloze', gaps: { name: 'Mars' } }, key: gaps.key })
    const { attempts, gone } = columnOf('rivers/longest', gaps, [new Map([['rivers/longest', answer]])])
    expect({ score: attempts[0]?.score, gone }).toEqual({ score: 0.5, gone: 0 })
  })

  test('keeps apart what names an option that is gone', () => {
    expect(column(answered('a', 1, 'mississippi'))).toMatchObject({ attempts: [undefined], changed: 0, gone: 1 })
  })
})
