import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProgress } from '@/lib/progress/event'
import { examAttempts, givenIn } from '@/lib/progress/exam-attempts'
import { LARGEST_FILE, readProgressFile, writeProgressFile } from '@/lib/progress/file'
import { standings } from '@/lib/progress/fold'
import { mergeProgress } from '@/lib/progress/merge'
import { type Fault, readRecord, toRecord, VERSION } from '@/lib/progress/record'
import * as arbitrary from './arbitrary'

const versionOne = readFileSync('tests/fixtures/progress/version-1.json', 'utf8')
const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(versionOne)
  change(file)
  return JSON.stringify(file)
}

describe('the file of a student', () => {
  test('of version 1 loads, for ever', () => {
    const reading = readProgressFile(versionOne)
    if (!('progress' in reading)) throw new Error(JSON.stringify(reading))
    const map = standings(reading.progress.events)
    expect(map.get('rivers/longest')).toMatchObject({ attempts: 2, best: 1, hints: 1, open: false })
    expect(map.has('rivers/mouth')).toBe(false)
    expect(reading.progress.drafts).toHaveProperty(['rivers/order', 'response', 'items'], ['source', 'mouth'])
    expect(reading.progress.place?.lesson).toBe('rivers')
  })

  test('of version 2 loads, for ever, with its exam', () => {
    const reading = readProgressFile(readFileSync('tests/fixtures/progress/version-2.json', 'utf8'))
    if (!('progress' in reading)) throw new Error(JSON.stringify(reading))
    const { events, drafts } = reading.progress
    const [over, open] = examAttempts(events)
    expect(over?.over).toEqual({ at: 5000, score: 1, points: 2 })
    expect(over?.answers.get('rivers/longest')?.response).toEqual({ kind: 'choice', picked: ['nile'] })
    expect([...(open?.flagged ?? [])]).toEqual(['rivers/mouth'])
    expect(open && [...givenIn(open, drafts).keys()]).toEqual(['rivers/mouth'])
    expect(standings(events).has('rivers/longest')).toBe(false)
  })

  test('gives back all that was written', () => {
    fc.assert(
      fc.property(arbitrary.progress, (any) => {
        const progress = mergeProgress(emptyProgress, any)
        expect(readProgressFile(writeProgressFile(progress, 5, 'geography'))).toEqual({
          progress,
          exportedAt: 5,
          course: 'geography',
        })
      }),
    )
  })

  test('says when it was written and which version it has', () => {
    expect(JSON.parse(writeProgressFile(emptyProgress, 0))).toMatchObject({
      exportedAt: '1970-01-01T00:00:00.000Z',
      version: VERSION,
    })
  })
})

describe('a file is refused when it is', () => {
  test.each([
    ['no JSON', 'a picture of a river', { code: 'not-json' }],
    ['spoiled', versionOne.replace(':', ';'), { code: 'not-json' }],
    ['cut short', versionOne.slice(0, 200), { code: 'cut-short' }],
    ['of another kind', '{"version":1,"events":[]}', { code: 'foreign' }],
    ['not an object', '[1]', { code: 'foreign' }],
    ['null', 'null', { code: 'foreign' }],
    ['without events', changed((file) => delete file.events), { code: 'foreign' }],
    ['without a version', changed((file) => delete file.version), { code: 'foreign' }],
    ['of a version before the first', changed((file) => (file.version = 0)), { code: 'foreign' }],
    ['of a later version', changed((file) => (file.version = VERSION + 1)), { code: 'newer' }],
    [
      'damaged in one event',
      changed((file) => Object.assign((file.events as object[])[3] ?? {}, { at: 'noon' })),
      damaged({ part: 'events', entry: 3, field: 'at' }),
    ],
    [
      'damaged in its drafts',
      changed((file) => (file.drafts = { a: { at: 1 }, b: 3 })),
      damaged({ part: 'drafts', entry: 'a', field: 'response' }, { part: 'drafts', entry: 'b', field: '' }),
    ],
    ['damaged as to drafts', changed((file) => (file.drafts = [])), damaged({ part: 'drafts', field: '' })],
    [
      'damaged in its place',
      changed((file) => (file.place = { lesson: 7, at: 1 })),
      damaged({ part: 'place', field: 'lesson' }),
    ],
    ['too large', ' '.repeat(LARGEST_FILE + 1), { code: 'too-large' }],
  ])('%s', (_, text, problem) => {
    expect(readProgressFile(text)).toEqual({ problem })
  })

  function damaged(...faults: Fault[]) {
    return { code: 'damaged', faults }
  }
})

describe('a file that names an id twice', () => {
  const twice = (change: object) =>
    changed((file) => {
      const events = file.events as object[]
      events.push({ ...events[1], ...change })
    })

  test('with the same content is read, and the entry counts once', () => {
    const reading = readProgressFile(twice({}))
    expect('progress' in reading && reading.progress.events).toHaveLength(JSON.parse(versionOne).events.length)
  })

  test.each([
    ['another time', { at: 7 }],
    ['another response', { response: { kind: 'choice', picked: ['nile'] } }],
    ['a field more', { seconds: 7 }],
  ])('with %s contradicts itself, and is refused', (_, change) => {
    expect(readProgressFile(twice(change))).toEqual({ problem: { code: 'contradictory', ids: 1 } })
  })

  test('with its fields in another order does not', () => {
    const other = changed((file) => {
      const events = file.events as object[]
      events.push(Object.fromEntries(Object.entries(events[1] ?? {}).reverse()))
    })
    expect(readProgressFile(other)).toHaveProperty('progress')
  })
})

test('a file that does not say when it was written, or nothing sensible, is read all the same', () => {
  for (const exportedAt of [undefined, 7, 'noon']) {
    const reading = readProgressFile(changed((file) => Object.assign(file, { exportedAt, course: exportedAt })))
    expect(reading).not.toHaveProperty('exportedAt')
  }
})

test('what would choke a careless reader is refused, or read, without a throw', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const wrap = (events: string, more = '') => `{"format":"lectern-progress","version":1,"events":[${events}]${more}}`
  const hint = '"id":"a","at":1,"type":"hinted","question":"q/a","hint":1'
  expect(readProgressFile(deep)).toHaveProperty('problem')
  expect(readProgressFile(wrap(`{${hint},"more":${deep}}`))).toHaveProperty('problem.code', 'damaged')
  expect(readProgressFile(wrap(`{${hint},"in":"${'x'.repeat(1_000_000)}"}`))).toHaveProperty('problem.code', 'damaged')
  expect(readProgressFile(wrap('', `,"drafts":{"${'x'.repeat(1000)}":{}}`))).toHaveProperty('problem.code', 'damaged')
  expect(readProgressFile(wrap(`{${hint}}`, ',"__proto__":{"polluted":true}'))).toHaveProperty('progress')
  expect({}).not.toHaveProperty('polluted')
})

describe('an event is damaged when', () => {
  const answered = {
    id: 'a',
    at: 1,
    type: 'answered',
    question: 'rivers/longest',
    response: { kind: 'text', text: 'Nile' },
    score: 1,
    key: 'k',
  }
  const finished = { id: 'a', at: 1, type: 'finished', quiz: 'rivers/check', score: 1, points: 2 }
  const begun = { id: 'a', at: 1, type: 'begun', questions: ['q/a'], seed: 's', pass: 0.6 }
  const flagged = { id: 'a', at: 1, type: 'flagged', exam: 'b', question: 'q/a', on: true }
  const handedIn = { id: 'a', at: 1, type: 'handed-in', exam: 'b', score: 1, points: 2 }
  const rejected = (event: unknown) => {
    const reading = readRecord({ version: VERSION, events: [event] })
    return reading.status === 'read' ? reading.faults.length : reading.status
  }

  test.each([
    ['it is no object', 7],
    ['it has a field that no version writes', { ...answered, voice: 'low' }],
    ['it would change its own prototype', JSON.parse('{"id":"a","at":1,"type":"reset","questions":[],"__proto__":{}}')],
    ['its type is one that every object has', { ...answered, type: 'constructor' }],
    ['it has no id', { ...answered, id: '' }],
    ['its id is longer than any we write', { ...answered, id: 'x'.repeat(501) }],
    ['its time is no number', { ...answered, at: '1' }],
    ['its time is no date', { ...answered, at: 1e16 }],
    ['its time is before 1970', { ...answered, at: -1 }],
    ['its type is unknown', { ...answered, type: 'solved' }],
    ['it names no question', { ...answered, question: undefined }],
    ['its response is none', { ...answered, response: { kind: 'text', text: 5 } }],
    ['its score is above 1', { ...answered, score: 1.1 }],
    ['its score is below 0', { ...answered, score: -0.1 }],
    ['it has no key', { ...answered, key: null }],
    ['its confidence is none of the three', { ...answered, confidence: 4 }],
    ['its confidence is written out', { ...answered, confidence: 'high' }],
    ['it took less than no time', { ...answered, seconds: -1 }],
    ['its seconds are no number', { ...answered, seconds: '12' }],
    ['it was given in no known place', { ...answered, in: 'cinema' }],
    ['a hint was opened in no known place', { id: 'a', at: 1, type: 'hinted', question: 'q/a', hint: 1, in: 'bed' }],
    ['it takes back no answer', { id: 'a', at: 1, type: 'retracted', question: 'q/a' }],
    ['it takes back an answer to nothing', { id: 'a', at: 1, type: 'retracted', answer: 'b' }],
    ['its hint is not counted from 1', { id: 'a', at: 1, type: 'hinted', question: 'q/a', hint: 0 }],
    ['its hint is no whole number', { id: 'a', at: 1, type: 'hinted', question: 'q/a', hint: 1.5 }],
    ['a hint names no question', { id: 'a', at: 1, type: 'hinted', question: 5, hint: 1 }],
    ['its questions are no list', { id: 'a', at: 1, type: 'reset', questions: 'all' }],
    ['one of its questions is no key', { id: 'a', at: 1, type: 'reopened', questions: ['q/a', 3] }],
    ['its points are endless', { ...finished, points: Number.POSITIVE_INFINITY }],
    ['its points are negative', { ...finished, score: -1 }],
    ['it names no quiz', { ...finished, quiz: '' }],
    ['it was given in an exam that has no name', { ...answered, exam: 7 }],
    ['an exam has no list of questions', { ...begun, questions: 'all' }],
    ['an exam has a question that is none', { ...begun, questions: ['q/a', ''] }],
    ['an exam has no seed', { ...begun, seed: undefined }],
    ['an exam can not be passed', { ...begun, pass: 60 }],
    ['an exam lasts less than no time', { ...begun, minutes: -1 }],
    ['a flag is neither up nor down', { ...flagged, on: 'yes' }],
    ['a flag stands in no exam', { ...flagged, exam: '' }],
    ['a flag stands on no question', { ...flagged, question: null }],
    ['an exam was handed in without a score', { ...handedIn, score: undefined }],
    ['an exam was handed in without points', { ...handedIn, points: '2' }],
    ['no exam was handed in', { ...handedIn, exam: undefined }],
  ])('%s', (_, event) => {
    expect(rejected(event)).toBe(1)
  })

  test('and otherwise it is not', () => {
    expect(rejected(answered)).toBe(0)
    expect(rejected({ ...answered, confidence: 3, seconds: 12.5, in: 'review' })).toBe(0)
    expect(rejected({ id: 'a', at: 1, type: 'retracted', question: 'q/a', answer: 'b' })).toBe(0)
    for (const event of [finished, begun, { ...begun, minutes: 40 }, flagged, handedIn]) expect(rejected(event)).toBe(0)
    expect(rejected({ ...answered, in: 'exam', exam: 'b' })).toBe(0)
  })
})

test('an event that stands twice in a record counts once', () => {
  const { events } = JSON.parse(versionOne)
  const reading = readRecord({ version: VERSION, events: [...events, events[0]] })
  expect(reading).toMatchObject({ status: 'read', faults: [] })
  expect(reading.status === 'read' && reading.progress.events).toHaveLength(events.length)
})

test('a record reads back what it was made of', () => {
  expect(readRecord(toRecord(emptyProgress))).toEqual({ status: 'read', progress: emptyProgress, faults: [] })
})

test('a record of an older version is brought up to this one, step by step', () => {
  const old = { version: VERSION - 2, events: [], where: 'rivers' }
  const migrations = {
    [VERSION - 2]: ({ where, ...rest }: Record<string, unknown>) => ({ ...rest, lesson: where }),
    [VERSION - 1]: ({ lesson, ...rest }: Record<string, unknown>) => ({ ...rest, place: { lesson, at: 1 } }),
  }
  expect(readRecord(old, migrations)).toMatchObject({ status: 'read', progress: { place: { lesson: 'rivers' } } })
  expect(readRecord(old, { [VERSION - 2]: migrations[VERSION - 2] as never })).toEqual({ status: 'foreign' })
})
