import type { Metadata } from 'next'
import { coverage, desk } from '@/components/wording/coverage'
import { readCoverage } from '../course'
import { Gaps } from './gaps'
import { Notes } from './notes'
import { Objectives } from './objectives'
import { Passages } from './passages'
import { Totals } from './totals'
import '../styles/desk.css'
import '../styles/coverage.css'

export const metadata: Metadata = { title: desk.title, robots: { index: false, follow: false } }

/** What else is on the desk. */
const ROOMS = [
  { href: '/desk/results/', ...desk.results },
  { href: '/desk/print/', ...desk.print },
  // Not part of the published site.
  ...(process.env.NODE_ENV === 'production' ? [] : [{ href: '/studio/', ...desk.studio }]),
]

const PARTS = [
  ['gaps', coverage.gapsTitle],
  ['notes', coverage.notesTitle],
  ['objectives', coverage.objectivesTitle],
  ['passages', coverage.passagesTitle],
] as const

export default async function DeskPage() {
  const { map, errors } = await readCoverage()
  return (
    <div className="desk-page">
      <header>
        <h1>{desk.title}</h1>
        <p className="lead">{desk.intro}</p>
      </header>
      <div className="desk">
        <nav aria-label={desk.rooms}>
          <ul className="rooms">
            {ROOMS.map(({ href, title, text }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <p className="fine">{text}</p>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="coverage" className="coverage">
          <h2 id="coverage">{coverage.title}</h2>
          {errors > 0 && <p role="alert">{coverage.errors(errors)}</p>}
          <Totals map={map} />
          <nav aria-label={coverage.parts}>
            <ul className="parts">
              {PARTS.map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Gaps map={map} />
          <Notes map={map} />
          <Objectives map={map} />
          <Passages map={map} />
        </section>
      </div>
    </div>
  )
}
