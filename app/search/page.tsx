import type { Metadata } from 'next'
import { SearchPage } from '@/components/islands/search-page'
import { search, site } from '@/wording'
import '@/components/search/search.css'

export const metadata: Metadata = { title: search.title }

export default function Page() {
  return (
    <div className="page">
      <header>
        <h1>{search.title}</h1>
      </header>
      <noscript>
        <p>{search.noscript}</p>
        <ul>
          <li>
            <a href="/#lessons">{site.lessons}</a>
          </li>
          <li>
            <a href="/glossary/">{site.glossary}</a>
          </li>
          <li>
            <a href="/sources/">{site.sources}</a>
          </li>
        </ul>
      </noscript>
      <SearchPage rootHref="/" />
    </div>
  )
}
