import { describe, expect, test } from 'vitest'
import { formatLock, type Lock, lockByLesson, parseLock, updateLock } from '@/lib/course/lock-file'

const lock: Lock = new Map([
  [
    'salts/names',
    new Map([
      [
        'options',
        new Map([
          ['iron', '[x] Iron'],
          ['gold', '[ ] Gold'],
        ]),
      ],
    ]),
  ],
  ['acids/order', new Map([['items', new Map([['first', 'First']])]])],
])

describe('the text of the lock', () => {
  test('is sorted by question, keeps the order of parts and reads back as it was', async () => {
    const text = formatLock(lock)
    expect(text).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "questions": {
          "acids/order": {
            "items": {
              "first": "First"
            }
          },
          "salts/names": {
            "options": {
              "iron": "[x] Iron",
              "gold": "[ ] Gold"
            }
          }
        }
      }
      "
    `)
    expect((await parseLock(text)).lock).toEqual(lock)
  })

  test('holds ids that JavaScript objects have of their own', async () => {
    const odd: Lock = new Map([['a/constructor', new Map([['options', new Map([['__proto__', 'x']])]])]])
    expect((await parseLock(formatLock(odd))).lock).toEqual(odd)
  })
})

describe('reading the lock', () => {
  test('without a file nothing is remembered and nothing is wrong', async () => {
    expect(await parseLock(undefined)).toEqual({ lock: new Map() })
  })

  test('a merge conflict is told at its first marker', async () => {
    const { lock, problem } = await parseLock('{\n  "version": 1,\n<<<<<<< HEAD\n  "questions": {}\n=======\n')
    expect(lock.size).toBe(0)
    expect(problem).toMatchObject({ rule: 'bad-lock', line: 3, column: 1, severity: 'error' })
    expect(problem?.hint).toContain('both sides')
  })

  test.each([
    ['text that is cut short', '{\n  "version": 1,\n  "questions": {\n', 4],
    ['another form', '{ "version": 1, "questions": { "a/b": { "options": { "c": 3 } } } }', 1],
    ['no form at all', '[]', 1],
    ['a newer version', '{ "version": 2, "questions": {} }', 1],
  ])('%s is told and nothing is remembered', async (_, text, line) => {
    const { lock, problem } = await parseLock(text)
    expect(lock.size).toBe(0)
    expect(problem).toMatchObject({ file: 'ids.lock.json', rule: 'bad-lock', line })
  })
})

describe('bringing the lock up to date', () => {
  const questions = new Map([['colours', new Map([['options', new Map([['red', '[x] Red']])]])]])

  test('a sound lesson forgets the questions that are gone', () => {
    const lessons = [
      { id: 'salts', sound: true, questions },
      { id: 'acids', sound: true, questions: new Map() },
    ]
    expect([...updateLock(lock, lessons).keys()]).toEqual(['salts/colours'])
  })

  test('of a lesson with errors everything remembered stays and nothing is added', () => {
    const lessons = [
      { id: 'salts', sound: false, questions },
      { id: 'acids', sound: true, questions: new Map() },
    ]
    expect([...updateLock(lock, lessons).keys()]).toEqual(['salts/names'])
  })

  test('a lesson that is gone is forgotten only once no lesson has errors', () => {
    const rest = (sound: boolean) => updateLock(lock, [{ id: 'acids', sound, questions: new Map() }])
    expect([...rest(false).keys()]).toEqual(['salts/names', 'acids/order'])
    expect([...rest(true).keys()]).toEqual([])
  })

  test('by lesson it is what each has of its own', () => {
    expect([...lockByLesson(lock)].map(([id, own]) => [id, [...own.keys()]])).toEqual([
      ['salts', ['names']],
      ['acids', ['order']],
    ])
  })
})
