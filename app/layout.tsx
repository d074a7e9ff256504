import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Inserted } from '@/components/inserted'
import { SearchLink } from '@/components/islands/search-link'
import { Theme } from '@/components/islands/theme'
import { looks } from '@/components/look'
import { directionOf } from '@/lib/course/direction'
import { home, language, site } from '@/wording'
import { readCourse } from './course'
import { isTwoWay, twoWay } from './in-language'
import { LanguageLinks, LanguageOffers } from './language-links'
import { offerLanguage, otherLanguages, showOffer } from './languages'
import { PAPER } from './paper'
import './styles/tokens.css'
import '@/fonts.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/text.css'
import './styles/progress.css'
import './styles/print.css'

/**
 * Runs before the first paint: so that a chosen look does not flash, and a slow connection loads no face (see fonts.css).
 * Always the same text: lib/publish knows the script by its mark, and makes one of it and its own, whose hash it allows.
 */
const beforePaint = `{const d=document.documentElement.dataset,c=navigator.connection
if(c?.saveData||/[23]g/.test(c?.effectiveType))d.slow=''
try{for(const n of${JSON.stringify(Object.keys(looks))}){const v=localStorage.getItem('lectern-'+n);if(v)d[n]=v}}catch{}}`

/** The frame of a telephone's browser. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const { course } = await readCourse()
  return { title: { default: course.title, template: `%s · ${course.title}` }, description: course.summary }
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { course } = await readCourse()
  const others = await otherLanguages(course)
  const codes = others.map(({ code }) => code)
  return (
    // This script sets attributes that the server cannot know.
    <html lang={language.code} dir={directionOf(language.code)} data-course={course.id} suppressHydrationWarning>
      <head>
        <script data-keep="">
          {codes.length > 0 ? beforePaint + offerLanguage([language.code, ...codes]) : beforePaint}
        </script>
        {codes.length > 0 && <style>{showOffer(codes)}</style>}
        {isTwoWay(course) && <style>{twoWay}</style>}
      </head>
      <body>
        <a className="skip" href="#content">
          {site.skip}
        </a>
        <LanguageOffers others={others} />
        <header className="site-header">
          <a className="site-title" href="/">
            <span {...course.foreign?.title}>{course.title}</span>
          </a>
          <nav aria-label={site.nav}>
            <a href="/#lessons">{site.lessons}</a>
            <a href="/review/">{site.review}</a>
            <a href="/progress/">{site.progress}</a>
            {course.glossary.length > 0 && <a href="/glossary/">{site.glossary}</a>}
            {course.sources.length > 0 && <a href="/sources/">{site.sources}</a>}
            <a href="/settings/">{site.settings}</a>
            <SearchLink href="/search/" />
          </nav>
          <div className="site-tools" data-in-turn="">
            <LanguageLinks others={others} />
            <Theme />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          {course.asOf && (
            <p>
              <Inserted into={home.asOf} text={course.asOf} {...course.foreign?.asOf} />
            </p>
          )}
          <p>{site.private}</p>
        </footer>
      </body>
    </html>
  )
}
