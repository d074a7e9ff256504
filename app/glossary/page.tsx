import type { Metadata } from 'next'
import { Html } from '@/components/html'
import type { Term, Written } from '@/lib/course/course'
import { glossary, language, punctuation } from '@/wording'
import { readCourse } from '../course'
import { LessonLinks } from '../lesson-links'
import '../styles/reference.css'

export const metadata: Metadata = { title: glossary.title }

export default async function GlossaryPage() {
  const { course } = await readCourse()
  const { compare } = new Intl.Collator(language.locale)
  const terms = course.glossary.toSorted((a, b) => compare(a.term, b.term))
  return (
    <div className="page">
      <header>
        <h1>{glossary.title}</h1>
        <p className="lead">{glossary.intro}</p>
      </header>
      <dl className="glossary">
        {terms.map(({ id, term, aliases, definition, lessons, foreign }) => (
          <div key={id} id={id}>
            <dt>
              <dfn {...foreign?.term}>{term}</dfn>
              <Also term={term} aliases={aliases} language={foreign?.term} />
            </dt>
            <dd>
              <Html as="div" html={definition} {...foreign?.definition} />
              <LessonLinks label={glossary.lessons} ids={lessons} lessons={course.lessons} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Other names of the same thing; a plural is none. */
function Also({ term, aliases, language }: Pick<Term, 'term' | 'aliases'> & { language: Written | undefined }) {
  const names = aliases.filter((alias) => !alias.toLowerCase().startsWith(term.toLowerCase()))
  if (names.length === 0) return null
  return (
    <span className="fine">
      {glossary.also} <span {...language}>{names.join(language ? ', ' : punctuation.comma)}</span>
    </span>
  )
}
