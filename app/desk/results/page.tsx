import type { Metadata } from 'next'
import { Results } from '@/components/islands/results'
import { desk } from '@/components/wording/coverage'
import { results } from '@/components/wording/desk'
import '../../styles/standing.css'
import '../../styles/desk.css'

// Not secret, since whoever has the site has this page; but nothing that a search should find.
export const metadata: Metadata = { title: results.title, robots: { index: false, follow: false } }

export default function ResultsPage() {
  return (
    <div className="desk-page">
      <header>
        <p className="kicker">
          <a href="/desk/">{desk.title}</a>
        </p>
        <h1>{results.title}</h1>
        <p className="lead">{results.intro}</p>
      </header>
      <noscript>
        <p className="fine">{results.noscript}</p>
      </noscript>
      <Results indexHref="/data/index.json" rootHref="/" />
    </div>
  )
}
