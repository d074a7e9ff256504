import type { Metadata } from 'next'
import { ChoiceOfParts } from '@/components/print/choice-of-parts'
import { Key } from '@/components/print/key'
import { Worksheet } from '@/components/print/worksheet'
import { desk } from '@/components/wording/coverage'
import { readCourse } from '../../course'
import { inLanguage } from '../../in-language'
import '../../styles/sheets.css'
import '../../styles/worksheet.css'

export const metadata: Metadata = { title: desk.print.title, robots: { index: false, follow: false } }

/** The worksheets of all lessons, then their keys. */
export default async function DeskPrintPage() {
  const { course } = await readCourse()
  const lessons = course.lessons
    .filter(({ quizzes }) => quizzes.length > 0)
    .map((lesson) => ({
      id: lesson.id,
      sheet: { title: lesson.title, quizzes: lesson.quizzes, ...inLanguage(lesson) },
    }))
  return (
    <div className="sheets">
      <div className="print-top">
        <h1>{desk.print.title}</h1>
        <p className="fine">{desk.print.text}</p>
        <details className="fine">
          <summary>{desk.print.lessons}</summary>
          <ul>
            {course.lessons.map(({ id, slug, title }) => (
              <li key={id}>
                <a href={`/print/${slug}/`}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
        <ChoiceOfParts parts={['worksheet', 'key']} />
      </div>
      {lessons.map(({ id, sheet }) => (
        <Worksheet key={id} {...sheet} />
      ))}
      {lessons.map(({ id, sheet }) => (
        <Key key={id} {...sheet} />
      ))}
    </div>
  )
}
