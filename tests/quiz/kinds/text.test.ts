import { describe, expect, it } from 'vitest'
import { gradeText, isEmptyText } from '@/lib/quiz/kinds/text'
import { text } from '../examples'

const say = (value: string) => ({ kind: 'text' as const, text: value })

describe('a typed answer', () => {
  const question = text(['JFK | John F. Kennedy', 'Jack Kennedy', '! Kennedy | Robert Kennedy'])

  it('is right in any accepted wording, and names the answer it matched', () => {
    const right = (answer: string) => ({ status: 'graded', score: 1, parts: [{ id: 'q', verdict: 'right', answer }] })
    expect(gradeText(question, say('JFK'))).toEqual(right('a0'))
    expect(gradeText(question, say(' john f.  kennedy. '))).toEqual(right('a0'))
    expect(gradeText(question, say('Jack Kennedy'))).toEqual(right('a1'))
  })

  it('is wrong as a foreseen wrong answer, and names it', () => {
    expect(gradeText(question, say('robert kennedy'))).toEqual({
      status: 'graded',
      score: 0,
      parts: [{ id: 'q', verdict: 'wrong', answer: 'a2' }],
    })
  })

  it('is wrong as anything else', () => {
    expect(gradeText(question, say('Nixon'))).toEqual({
      status: 'graded',
      score: 0,
      parts: [{ id: 'q', verdict: 'wrong' }],
    })
  })

  it('is incomplete while it is blank, whatever kind of blank', () => {
    for (const blank of ['', '  ', '\t\n', '\u200b\u00a0\u200f']) {
      expect(gradeText(question, say(blank))).toEqual({ status: 'incomplete', missing: [] })
      expect(isEmptyText(say(blank))).toBe(true)
    }
    expect(isEmptyText(say('?'))).toBe(false)
  })

  it('says when a slip was forgiven', () => {
    const lenient = text(['Kennedy', '! Kenney'], { typos: 1 })
    expect(gradeText(lenient, say('Kenendy'))).toEqual({
      status: 'graded',
      score: 1,
      parts: [{ id: 'q', verdict: 'right', answer: 'a0', code: 'typo-forgiven' }],
    })
    expect(gradeText(lenient, say('kennedy'))).toMatchObject({ parts: [{ id: 'q', verdict: 'right', answer: 'a0' }] })
    expect(gradeText(lenient, say('Kenney'))).toMatchObject({ score: 0, parts: [{ verdict: 'wrong', answer: 'a1' }] })
  })

  it('heeds capitals and accents where they count', () => {
    expect(gradeText(text(['Résumé'], { accents: true }), say('resume'))).toMatchObject({ score: 0 })
    expect(gradeText(text(['Résumé'], { accents: true }), say('résumé'))).toMatchObject({ score: 1 })
    expect(gradeText(text(['Résumé'], { case: true }), say('résumé'))).toMatchObject({ score: 0 })
    expect(gradeText(text(['Résumé'], { case: true }), say('Resume'))).toMatchObject({ score: 1 })
  })
})
