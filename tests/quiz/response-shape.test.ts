import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctResponse } from '@/lib/quiz/correct'
import type { Kind } from '@/lib/quiz/question'
import { isResponse, TEXT_LIMIT } from '@/lib/quiz/response-shape'
import { examples } from './examples'

const kinds = Object.keys(examples) as Kind[]

describe('a response', () => {
  it.each(kinds)('of each kind is one: %s', (kind) => {
    expect(isResponse(correctResponse(examples[kind]))).toBe(true)
  })

  it.each(kinds)('with a field missing, more than its own, or of another type is none: %s', (kind) => {
    const response = correctResponse(examples[kind])
    expect(isResponse({ ...response, more: 1 })).toBe(false)
    for (const field of Object.keys(response)) {
      const { [field]: _, ...rest } = response as Record<string, unknown>
      expect(isResponse(rest)).toBe(false)
      expect(isResponse({ ...rest, more: 1 })).toBe(false)
      for (const value of [null, undefined, 1, true, [1], [null], { a: 1 }, { a: null }, { a: [] }, () => 1]) {
        expect(isResponse({ ...rest, [field]: value })).toBe(false)
      }
    }
  })

  it.each([
    null,
    undefined,
    1,
    'choice',
    [],
    {},
    { kind: 'essay', text: '' },
    { kind: 1 },
    { kind: ['text'], text: 'a' },
    { kind: 'constructor' },
    { kind: '__proto__' },
    { kind: 'toString' },
  ])('is not %j', (value) => {
    expect(isResponse(value)).toBe(false)
  })

  it.each([
    { kind: 'choice', picked: { 0: 'a', length: 1 } },
    { kind: 'choice', picked: 'a' },
    { kind: 'order', items: ['a', ['b']] },
    { kind: 'match', pairs: ['a'] },
    { kind: 'match', pairs: { a: { b: 'c' } } },
    { kind: 'free', text: 'x', marks: { a: 'true' } },
    { kind: 'free', text: 'x', marks: { a: 1 } },
    { kind: 'cloze', gaps: new Map([['a', 'b']]) },
    { kind: 'text', text: new String('a') },
  ])('is not %j', (value) => {
    expect(isResponse(value)).toBe(false)
  })

  it('is not an object with another prototype, or with fields that are inherited', () => {
    expect(isResponse(Object.create({ kind: 'text', text: 'a' }))).toBe(false)
    expect(isResponse(Object.assign(Object.create({ text: 'a' }), { kind: 'text', more: 1 }))).toBe(false)
    expect(isResponse(JSON.parse('{"kind":"text","text":"a","__proto__":{"x":1}}'))).toBe(false)
    expect(isResponse(JSON.parse('{"kind":"text","__proto__":{"text":"a"}}'))).toBe(false)
  })

  it('does not name __proto__, but may name constructor', () => {
    expect(isResponse(JSON.parse('{"kind":"match","pairs":{"__proto__":"a"}}'))).toBe(false)
    expect(isResponse(JSON.parse('{"kind":"match","pairs":{"constructor":"a"}}'))).toBe(true)
  })

  it('has texts, ids and lists of bearable length', () => {
    const a = (length: number) => 'a'.repeat(length)
    const list = (length: number) => Array.from({ length }, (_, i) => `${i}`)
    const record = (length: number) => Object.fromEntries(list(length).map((id) => [id, id]))
    expect(isResponse({ kind: 'text', text: a(TEXT_LIMIT) })).toBe(true)
    expect(isResponse({ kind: 'text', text: a(TEXT_LIMIT + 1) })).toBe(false)
    expect(isResponse({ kind: 'cloze', gaps: { a: a(TEXT_LIMIT) } })).toBe(true)
    expect(isResponse({ kind: 'cloze', gaps: { a: a(TEXT_LIMIT + 1) } })).toBe(false)
    expect(isResponse({ kind: 'choice', picked: [a(500)] })).toBe(true)
    expect(isResponse({ kind: 'choice', picked: [a(501)] })).toBe(false)
    expect(isResponse({ kind: 'choice', picked: list(5000) })).toBe(true)
    expect(isResponse({ kind: 'choice', picked: list(5001) })).toBe(false)
    expect(isResponse({ kind: 'match', pairs: { [a(500)]: a(500) } })).toBe(true)
    expect(isResponse({ kind: 'match', pairs: { [a(501)]: 'b' } })).toBe(false)
    expect(isResponse({ kind: 'match', pairs: { b: a(501) } })).toBe(false)
    expect(isResponse({ kind: 'sort', placed: record(5000) })).toBe(true)
    expect(isResponse({ kind: 'sort', placed: record(5001) })).toBe(false)
  })

  it('is never thrown over', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record(
            { kind: fc.constantFrom(...kinds), picked: fc.anything(), text: fc.anything(), gaps: fc.anything() },
            { requiredKeys: ['kind'] },
          ),
        ),
        (value) => {
          expect(typeof isResponse(value)).toBe('boolean')
        },
      ),
    )
  })
})
