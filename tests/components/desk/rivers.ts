import { vi } from 'vitest'
import type { Answered, Event } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { correctResponse } from '@/lib/quiz/correct'
import type { Question, Response } from '@/lib/quiz/question'
import type { QuestionIndex } from '@/lib/quiz/question-index'
import { choice, text } from '../../quiz/examples'

/** The questions of two lessons, on rivers and on seas. */
export const lessons: Record<string, Question[]> = {
  rivers: [
    choice('nile* amazon rhine', { id: 'longest', stem: '<p>Which river is the <em>longest</em>?</p>', key: 'k1' }),
    text(['delta', '! estuary'], { id: 'mouth', stem: '<p>What does a river build at its mouth?</p>', key: 'k2' }),
    choice('source* mouth', { id: 'begin', stem: '<p>Where does a river begin?</p>', key: 'k3' }),
  ],
  seas: [choice('baltic* aral', { id: 'salt', stem: '<p>Which of these is a sea?</p>', key: 'k4' })],
}

const index: QuestionIndex = {
  objectives: [],
  lessons: Object.entries(lessons).map(([id, questions], i) => ({
    id,
    slug: id,
    number: i + 1,
    title: id === 'rivers' ? 'On rivers' : 'On seas',
    href: `../../lessons/${id}/`,
    dataHref: `../../data/questions/${id}.json`,
    quizzes:
      id === 'rivers'
        ? [
            { id: 'first', title: 'Length' },
            { id: 'second', title: 'Ends' },
          ]
        : [{ id: 'all', title: 'All' }],
    questions: questions.map((question, n) => ({
      id: question.id,
      quiz: id === 'seas' ? 'all' : n === 0 ? 'first' : 'second',
      objective: question.objective,
      key: question.key,
      points: question.points,
      kind: question.kind,
    })),
  })),
}

/** Answers what a page fetches, as the published site does. Gives the addresses that were asked for. */
export function serveData(): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href)
    const lesson = /questions\/(\w+)\.json$/.exec(href)?.[1]
    const data = lesson ? { lesson, title: '', href: '', questions: lessons[lesson] } : index
    return new Response(JSON.stringify(data))
  })
  return asked
}

const wrong: Record<string, Response> = {
  longest: { kind: 'choice', picked: ['amazon'] },
  mouth: { kind: 'text', text: 'a fan' },
  begin: { kind: 'choice', picked: ['mouth'] },
  salt: { kind: 'choice', picked: ['aral'] },
}

/** The answer of a student to a question, right or wrong. */
export function answer(student: number, key: string, right: boolean, more: Partial<Answered> = {}): Answered {
  const [lesson = '', id = ''] = key.split('/')
  const question = lessons[lesson]?.find((one) => one.id === id)
  const response = question && (right ? correctResponse(question) : wrong[id])
  if (!question || !response) throw new Error(key)
  return {
    id: `${student}-${key}`,
    at: 1000 + student,
    type: 'answered',
    question: key,
    response,
    score: right ? 1 : 0,
    key: question.key,
    ...more,
  }
}

/** A file as a student saves it. */
export const file = (name: string, events: Event[]): File =>
  new File([writeProgressFile({ events, drafts: {} }, 0)], name, { type: 'application/json' })

/**
 * Files of a class. The able half know the river's mouth and its beginning, the others do not; which river is the longest
 * they answer the other way round, as if its key were wrong.
 */
export const classOf = (students: number, more: (student: number) => Partial<Answered> = () => ({})): File[] =>
  Array.from({ length: students }, (_, s) =>
    file(`student-${s}.json`, [
      answer(s, 'rivers/longest', s * 2 < students, more(s)),
      answer(s, 'rivers/mouth', s * 2 >= students, more(s)),
      answer(s, 'rivers/begin', s * 2 >= students, more(s)),
    ]),
  )
