import { describe, expect, it } from 'vitest'
import { correctFree, gradeFree, isEmptyFree } from '@/lib/quiz/kinds/free'
import { free } from '../examples'

const write = (text: string, marks: Record<string, boolean> = {}) => ({ kind: 'free' as const, text, marks })

describe('an open answer', () => {
  const question = free('names explains doubts')

  it('scores the share of criteria that the student marked as met', () => {
    expect(gradeFree(question, write('Because', { names: true, explains: false, doubts: true }))).toEqual({
      status: 'graded',
      score: 2 / 3,
      parts: [
        { id: 'names', verdict: 'right' },
        { id: 'explains', verdict: 'missed' },
        { id: 'doubts', verdict: 'right' },
      ],
    })
    const none = write('Because', { names: false, explains: false, doubts: false })
    expect(gradeFree(question, none)).toMatchObject({ status: 'graded', score: 0 })
  })

  it('is incomplete until it has a text and every mark, and names the criteria', () => {
    expect(gradeFree(question, write(' '))).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeFree(question, write('', { names: true, explains: true, doubts: true }))).toEqual({
      status: 'incomplete',
      missing: [],
    })
    expect(gradeFree(question, write('Because', { explains: false }))).toEqual({
      status: 'incomplete',
      missing: ['names', 'doubts'],
    })
    expect(gradeFree(question, write('Because', { names: true, explains: true }))).toEqual({
      status: 'incomplete',
      missing: ['doubts'],
    })
    expect(gradeFree(question, write('Because'))).toEqual({
      status: 'incomplete',
      missing: ['names', 'explains', 'doubts'],
    })
  })

  it('is empty without a text and a mark', () => {
    expect(isEmptyFree(question, write(' ', { old: true }))).toBe(true)
    expect(isEmptyFree(question, write('Because'))).toBe(false)
    expect(isEmptyFree(question, write('', { names: false }))).toBe(false)
  })

  it('is stale when a criterion is gone', () => {
    expect(gradeFree(question, write('Because', { old: true }))).toEqual({ status: 'stale', gone: ['old'] })
  })

  it('does not take what every object inherits for a mark', () => {
    expect(gradeFree(free('constructor toString'), write('Because'))).toEqual({
      status: 'incomplete',
      missing: ['constructor', 'toString'],
    })
    expect(isEmptyFree(free('constructor'), write(''))).toBe(true)
  })

  it('has the model answer as plain text for its right one, or a mark in its stead', () => {
    expect(correctFree(free('a b', ' <p>It is <em>red</em>.</p> '))).toEqual(write('It is red.', { a: true, b: true }))
    expect(correctFree(free('a', '<img src="/media/x.svg" alt="">'))).toEqual(write('…', { a: true }))
  })
})
