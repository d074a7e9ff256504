'use client'
import { useEffect, useState } from 'react'
import { offline } from '@/wording'
import { island } from '../island'
import { keptOf } from '../offline/kept'
import { wantedPage } from '../offline/wanted'

type Lesson = { href: string; number: number; title: string; lang?: string; dir?: 'ltr' | 'rtl' }

type Props = { lessons: Lesson[]; rootHref: string }

/** The way back to the page that was asked for, the lessons that open without a connection, and those that do not. */
export const KeptLessons = island('kept-lessons', function KeptLessons({ lessons, rootHref }: Props) {
  const [wanted, setWanted] = useState<string>()
  const [kept, setKept] = useState<ReadonlySet<string>>()
  useEffect(() => {
    setWanted(wantedPage(location.search, new URL(rootHref, location.href).href))
    void keptOf(lessons.map(({ href }) => href)).then(setKept)
  }, [lessons, rootHref])
  const others = kept ? lessons.filter(({ href }) => !kept.has(href)) : []
  const open = lessons.filter((lesson) => !others.includes(lesson))
  return (
    <div className="kept">
      {wanted && (
        <p>
          <a className="button" href={wanted}>
            {offline.again}
          </a>
        </p>
      )}
      {open.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{offline.kept}</h2>
          <ol>
            {open.map(({ href, number, title, ...written }) => (
              <li key={href} value={number}>
                <a href={href} {...written}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="not-kept">
          <h2 id="not-kept">{open.length > 0 ? offline.others : offline.none}</h2>
          <ol>
            {others.map(({ href, number, title, ...written }) => (
              <li key={href} value={number}>
                <span {...written}>{title}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
})
