import type { ReactNode } from 'react'
import { coverage as wording } from '@/components/wording/coverage'
import type { Coverage, CoverageMap } from '@/lib/course/coverage-map'
import type { MappedQuestion, Stand } from '@/lib/course/mapped-questions'
import { CoverageBadge } from './coverage-badge'
import { Place } from './place'

type Lessons = CoverageMap['lessons']

type Props = {
  id: string
  title: string
  coverage: Coverage
  place: Omit<Stand, 'href'>
  taught: ReactNode[]
  questions: readonly MappedQuestion[]
  lessons: Lessons
  children?: ReactNode
}

/** Something to be taught and tested: what it is; unfolded, where it is taught and which questions test it. */
export function Entry({ id, title, coverage, place, taught, questions, lessons, children }: Props) {
  return (
    <li data-coverage={coverage}>
      <details id={id} className="entry">
        <summary>
          {title} <CoverageBadge coverage={coverage} />{' '}
          <span className="fine">{wording.counts(taught.length, questions.length)}</span> <Place {...place} />
        </summary>
        {children}
        <div className="entry-sides">
          <div>
            <p className="label">{wording.taught}</p>
            {taught.length === 0 ? <p className="fine">{wording.nothing}</p> : <ul>{taught}</ul>}
          </div>
          <div>
            <p className="label">{wording.tested}</p>
            <Questions questions={questions} lessons={lessons} />
          </div>
        </div>
      </details>
    </li>
  )
}

/** Questions as links: the lesson, what is asked, the kind. */
export function Questions({ questions, lessons }: Pick<Props, 'questions' | 'lessons'>) {
  if (questions.length === 0) return <p className="fine">{wording.nothing}</p>
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  return (
    <ul className="asked">
      {questions.map(({ key, lesson, text, href, question, file, line }) => {
        const { number, lang, dir } = byId.get(lesson) ?? {}
        return (
          <li key={key}>
            <span>{number}</span>
            <a href={href} lang={question.lang ?? lang} dir={question.dir ?? dir}>
              {text}
            </a>
            <span className="fine">{wording.kinds[question.kind]}</span>
            <Place file={file} line={line} />
          </li>
        )
      })}
    </ul>
  )
}

/** A list of entries, and a tick that leaves those with a gap. It needs no script: the style sheet looks at the tick. */
export function Entries({ tick, children }: { tick: string; children: ReactNode }) {
  return (
    <div className="entries">
      <label className="tick">
        <input type="checkbox" autoComplete="off" id={tick} />
        {wording.onlyGaps}
      </label>
      <ul>{children}</ul>
    </div>
  )
}
