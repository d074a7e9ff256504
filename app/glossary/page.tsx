import type { Metadata } from 'next'
import { Html } from '@/components/html'
import { glossary } from '@/components/wording/en'
import { readCourse } from '../course'
import { LessonLinks } from '../lesson-links'
import '../styles/reference.css'

export const metadata: Metadata = { title: glossary.title }

export default async function GlossaryPage() {
  const { course } = await readCourse()
  const { compare } = new Intl.Collator(course.lang)
  const terms = course.glossary.toSorted((a, b) => compare(a.term, b.term))
  return (
    <div className="reference">
      <header>
        <h1>{glossary.title}</h1>
        <p className="lead">{glossary.intro}</p>
      </header>
      <dl className="glossary">
        {terms.map(({ id, term, aliases, definition, lessons }) => (
          <div key={id} id={id}>
            <dt>
              <dfn>{term}</dfn>
              {aliases.length > 0 && (
                <span className="fine">
                  {glossary.also} {aliases.join(', ')}
                </span>
              )}
            </dt>
            <dd>
              <Html as="div" html={definition} />
              <LessonLinks label={glossary.lessons} ids={lessons} lessons={course.lessons} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
