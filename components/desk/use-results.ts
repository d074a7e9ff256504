import { useRef, useState } from 'react'
import { type Student, type StudentFile, studentsOf, type Which } from '@/lib/progress/cohort'
import { lessonOf, type QuestionKey } from '@/lib/progress/event'
import type { Question } from '@/lib/quiz/question'
import type { QuestionIndex } from '@/lib/quiz/question-index'
import { testsOf } from '@/lib/quiz/statistics/tests'
import { fetchData, type LessonQuestions } from '../site-data'
import { type AnalysedItem, columnsOf, itemsOf, type TestedTest, testsWith } from './analysis'
import { type Refused, readFiles } from './read-files'

/** What is being done. `failed`: the questions of the course could not be loaded. */
export type Work = 'none' | 'loading' | { done: number; of: number } | 'calculating' | 'failed'

/** What has come of the files: the tests that were taken, and the one shown with its questions. */
export type Results = {
  index: QuestionIndex
  students: readonly Student[]
  which: Which
  tests: TestedTest[]
  shown: TestedTest
  items: AnalysedItem[]
}

/** A file that was not used; two may have the same name. */
export type Listed = Refused & { id: number }

type Addresses = { indexHref: string; rootHref: string }

/** Everything that is kept between two choices of the instructor; the page shows `results` only. */
type Known = {
  index?: QuestionIndex
  questions: Map<QuestionKey, Question>
  lessons: Set<string>
  files: StudentFile[]
  students: Student[]
  which: Which
  test: string
}

const nothing = (): Known => ({
  questions: new Map(),
  lessons: new Set(),
  files: [],
  students: [],
  which: 'first',
  test: '',
})

/** Reads files and analyses them, step by step; what is chosen later overtakes what is still being calculated. */
export function useResults({ indexHref, rootHref }: Addresses) {
  const known = useRef(nothing())
  const calculation = useRef(0)
  const [work, setWork] = useState<Work>('none')
  const [refused, setRefused] = useState<Listed[]>([])
  const [results, setResults] = useState<Results | null>(null)

  const calculate = async () => {
    const own = ++calculation.current
    const { index, students, which, test, questions } = known.current
    if (!index) return
    setWork('calculating')
    const columns = await columnsOf(students, which, questions)
    const tests = await testsWith(testsOf(index), columns)
    const shown = tests.find((one) => one.test.id === test) ?? tests[0]
    const items = shown ? await itemsOf(shown) : []
    if (own !== calculation.current) return
    setResults(shown ? { index, students, which, tests, shown, items } : null)
    setWork('none')
  }

  const add = async (files: readonly File[]) => {
    const now = known.current
    setWork('loading')
    now.index ??= await fetchData<QuestionIndex>(indexHref, rootHref)
    const found = await readFiles(files, keysOf(now.index), (done) => setWork({ done, of: files.length }))
    await loadQuestions(now, found.read, rootHref)
    // All was forgotten meanwhile.
    if (now !== known.current) return
    setRefused((before) => [...before, ...found.refused.map((one, i) => ({ ...one, id: before.length + i }))])
    now.files.push(...found.read)
    now.students = studentsOf(now.files)
    await calculate()
  }

  return {
    work,
    refused,
    results,

    /** Takes files in, beside those already there. */
    add: (files: readonly File[]) => {
      if (files.length === 0) return
      add(files).catch((error) => {
        console.error(error)
        setWork('failed')
      })
    },

    /** Forgets all files. */
    clear: () => {
      calculation.current++
      known.current = { ...nothing(), index: known.current.index, which: known.current.which }
      setWork('none')
      setRefused([])
      setResults(null)
    },

    /** Counts first or latest attempts. */
    count: (which: Which) => {
      known.current.which = which
      void calculate()
    },

    /** Shows another test. */
    show: (test: string) => {
      known.current.test = test
      void calculate()
    },
  }
}

const keysOf = ({ lessons }: QuestionIndex): Set<QuestionKey> =>
  new Set(lessons.flatMap(({ id, questions }) => questions.map((question) => `${id}/${question.id}`)))

/** Loads the questions of those lessons that are answered in some file. */
async function loadQuestions({ index, questions, lessons }: Known, files: readonly StudentFile[], rootHref: string) {
  const keys = new Set<QuestionKey>()
  for (const { events } of files) for (const event of events) if (event.type === 'answered') keys.add(event.question)
  const answered = new Set([...keys].map(lessonOf))
  const wanted = index?.lessons.filter(({ id }) => answered.has(id) && !lessons.has(id)) ?? []
  const loaded = await Promise.all(wanted.map(({ dataHref }) => fetchData<LessonQuestions>(dataHref, rootHref)))
  for (const { lesson, questions: own } of loaded) {
    lessons.add(lesson)
    for (const question of own) questions.set(`${lesson}/${question.id}`, question)
  }
}
