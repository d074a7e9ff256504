import { useEffect, useState } from 'react'
import { lessonOf, type QuestionKey } from '@/lib/progress/event'
import type { Question } from '@/lib/quiz/question'
import type { OutlinedLesson } from './progress/outline'
import { fetchData, type LessonQuestions } from './site-data'

/** `coming`: being fetched. `failed`: it can't be had now. `gone`: its lesson has no such question any more. */
export type Found = Question | 'coming' | 'failed' | 'gone'

/** The questions of these keys, fetched lesson by lesson, each lesson once; and a way to try again what failed. */
export function useQuestions(
  lessons: readonly OutlinedLesson[],
  keys: readonly (QuestionKey | undefined)[],
  rootHref: string,
) {
  const [files, setFiles] = useState<ReadonlyMap<string, readonly Question[] | 'coming' | 'failed'>>(new Map())
  useEffect(() => {
    const needed = new Set(keys.map((key) => key && lessonOf(key)))
    for (const { id, dataHref } of lessons) {
      if (!needed.has(id) || files.has(id)) continue
      const set = (found: readonly Question[] | 'coming' | 'failed') =>
        setFiles((before) => new Map(before).set(id, found))
      set('coming')
      fetchData<LessonQuestions>(dataHref, rootHref).then(
        ({ questions }) => set(questions),
        () => set('failed'),
      )
    }
  })
  return {
    get: (key: QuestionKey): Found => {
      const found = files.get(lessonOf(key)) ?? 'coming'
      if (typeof found === 'string') return found
      return found.find(({ id }) => key === `${lessonOf(key)}/${id}`) ?? 'gone'
    },
    retry: () => setFiles((before) => new Map([...before].filter(([, found]) => found !== 'failed'))),
  }
}
