// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ExamPage from '@/app/exam/page'
import GlossaryPage from '@/app/glossary/page'
import Layout from '@/app/layout'
import LessonPage, { generateStaticParams } from '@/app/lessons/[slug]/page'
import { soundLessons } from '@/app/lessons/[slug]/sound-lessons'
import NotFoundPage from '@/app/not-found'
import HomePage from '@/app/page'
import SettingsPage from '@/app/settings/page'
import SourcesPage from '@/app/sources/page'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { course } from './fixture'

const found: { diagnostics: Diagnostic[] } = { diagnostics: [] }

// Creates app/revision.js where nothing has been built yet.
await vi.hoisted(() => import('../../next.config.js'))
vi.mock('@/lib/course/load', () => ({ loadCourse: async () => ({ course, diagnostics: found.diagnostics }) }))
vi.mock('@/lib/course/compile', () => ({
  lessonBody:
    async () =>
    ({
      components: { Cite, Quiz, Term },
    }: {
      components: Record<string, React.ComponentType<Record<string, unknown>>>
    }) => (
      <>
        <h2 id="fixed">Fixed lights</h2>
        <p>
          A {Term && <Term id="fixed-light">fixed light</Term>} is steady.{Cite && <Cite id="p1" />}
        </p>
        {Quiz && <Quiz id="check" />}
      </>
    ),
}))

afterEach(() => {
  found.diagnostics = []
  vi.unstubAllEnvs()
})

const lesson = async (slug: string) => render(await LessonPage({ params: Promise.resolve({ slug }) }))
const mistake: Diagnostic = {
  file: '01-lights.mdx',
  line: 4,
  column: 2,
  severity: 'error',
  rule: 'no-key',
  message: 'No option is marked right.',
  hint: 'Put an x.',
}

describe('the home page', () => {
  it('is a cover: title, summary, as of when, how long', async () => {
    render(await HomePage())
    expect(screen.getByRole('heading', { level: 1, name: 'Reading the coast' })).toBeInTheDocument()
    for (const text of [
      'How a light at sea is told from another.',
      'A course in two lessons',
      'As of May 1911',
      '10 min · 1 question',
    ])
      expect(screen.getByText(text)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Begin with lesson 1 Lights' })).toHaveAttribute('href', '/lessons/lights/')
  })

  it('lists each lesson with what it teaches', async () => {
    render(await HomePage())
    const list = screen.getByRole('region', { name: 'The lessons' })
    expect(
      within(list)
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['Lights', 'Charts'])
    expect(within(list).getByText('Tell a fixed light from a flashing one')).toBeInTheDocument()
  })

  it('leads to the source and to the glossary', async () => {
    render(await HomePage())
    const about = screen.getByRole('region', { name: 'About this course' })
    expect(within(about).getByRole('link', { name: 'A handbook of lights' })).toHaveAttribute('href', '/sources/')
    expect(about).toHaveTextContent('Coast Office, 2 May 1911. 2 passages in our words.')
    expect(within(about).getByRole('link', { name: '3 terms explained' })).toHaveAttribute('href', '/glossary/')
  })
})

describe('a lesson', () => {
  it('has one heading of its own, its objectives and its contents', async () => {
    await lesson('lights')
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['Lights'])
    expect(screen.getByRole('list', { name: 'In this lesson you learn to' })).toHaveTextContent('Tell a fixed light')
    const contents = screen.getByRole('navigation', { name: 'In this lesson' })
    expect(
      within(contents)
        .getAllByRole('link')
        .map((a) => a.getAttribute('href')),
    ).toEqual(['#fixed', '#flash', '#quiz-check'])
  })

  it('has a card for each note and each term that its text or its questions name', async () => {
    await lesson('lights')
    const cards = screen.getAllByRole('dialog', { hidden: true })
    expect(cards.map(({ id }) => id)).toEqual(['note-p1', 'note-p2', 'term-fixed-light', 'term-beam'])
    const opened = screen.getAllByRole('button').flatMap((button) => button.getAttribute('popovertarget') ?? [])
    expect(opened).toEqual(['term-fixed-light', 'note-p1'])
  })

  it('has its quizzes in place', async () => {
    await lesson('lights')
    const quiz = screen.getByRole('region', { name: 'Check' })
    expect(quiz).toHaveAttribute('id', 'quiz-check')
    expect(quiz).toHaveTextContent('Which light is steady?')
  })

  it('leads to the next one', async () => {
    await lesson('lights')
    expect(screen.getByRole('link', { name: 'Next Charts' })).toHaveAttribute('href', '/lessons/charts/')
  })

  it('shows its author what is wrong in place of it', async () => {
    soundLessons().clear()
    found.diagnostics = [mistake]
    await lesson('lights')
    expect(screen.getByRole('region', { name: '1 error' })).toHaveTextContent('01-lights.mdx:4:2')
    expect(screen.queryByText('Fixed lights')).toBeNull()
  })

  it('that was sound before stays, with what is wrong over it', async () => {
    const { unmount } = await lesson('lights')
    unmount()
    found.diagnostics = [mistake]
    await lesson('lights')
    expect(screen.getByRole('region', { name: '1 error' })).toHaveTextContent('01-lights.mdx:4:2')
    expect(screen.getByRole('heading', { name: 'Fixed lights' })).toBeInTheDocument()
  })

  it('is shown when another lesson is wrong, or when there is only a warning', async () => {
    found.diagnostics = [mistake, { ...mistake, file: '02-charts.mdx', severity: 'warning' }]
    await lesson('charts')
    expect(screen.getByText('Fixed lights')).toBeInTheDocument()
  })

  it('has an address even if it is too broken to be read', async () => {
    found.diagnostics = [{ ...mistake, file: '03-tides.mdx' }]
    expect(await generateStaticParams()).toEqual([{ slug: 'lights' }, { slug: 'charts' }, { slug: 'tides' }])
    await lesson('tides')
    expect(screen.getByRole('heading', { level: 1, name: 'tides' })).toBeInTheDocument()
  })

  it('stops a production build with the text of the check', async () => {
    found.diagnostics = [mistake]
    vi.stubEnv('NODE_ENV', 'production')
    await expect(lesson('lights')).rejects.toThrow(
      /01-lights\.mdx:4:2 {2}error {2}no-key {2}No option is marked right\./,
    )
  })
})

describe('the sources', () => {
  it('show each passage with its claims, its voices and the lessons that teach it', async () => {
    render(await SourcesPage())
    const passage = screen.getByRole('article', { name: 'paragraph 1' })
    expect(passage).toHaveAttribute('id', 'p1')
    expect(passage).toHaveTextContent('A fixed light never goes out. Said by the article itself')
    expect(passage).toHaveTextContent('Keepers doubt it. Said by the keepers')
    expect(within(passage).getByRole('link', { name: 'Lesson 1' })).toHaveAttribute('href', '/lessons/lights/')
  })

  it('list the questions that rest on a passage', async () => {
    render(await SourcesPage())
    const passage = screen.getByRole('article', { name: 'paragraph 2' })
    expect(within(passage).getByText('1 question rests on it')).toBeInTheDocument()
    expect(within(passage).getByRole('link', { name: 'Which light is steady?', hidden: true })).toHaveAttribute(
      'href',
      '/lessons/lights/#lights/steady',
    )
  })

  it('lead to the original', async () => {
    render(await SourcesPage())
    expect(screen.getByRole('link', { name: 'A handbook of lights' })).toHaveAttribute(
      'href',
      'https://example.org/handbook',
    )
  })
})

describe('the glossary', () => {
  it('defines each term at an address of its own', async () => {
    render(await GlossaryPage())
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toContain('fixed light')
    const entry = document.getElementById('fixed-light')
    expect(entry).toHaveTextContent('Also steady light')
    expect(entry).toHaveTextContent('A light that shows without a break.')
    expect(within(entry ?? document.body).getByRole('link', { name: 'Lesson 1' })).toHaveAttribute(
      'href',
      '/lessons/lights/',
    )
  })

  it('is in the order of the alphabet', async () => {
    render(await GlossaryPage())
    expect([...document.querySelectorAll('dfn')].map((dfn) => dfn.textContent)).toEqual(['beam', 'buoy', 'fixed light'])
  })

  it('does not name a plural as another name', async () => {
    render(await GlossaryPage())
    expect(document.getElementById('beam')).not.toHaveTextContent('Also')
  })
})

describe('the exam', () => {
  afterEach(() => {
    course.exam = undefined
  })

  it('is led to from the home page where the course has one', async () => {
    const link = () => screen.queryByRole('link', { name: 'To the exam' })
    const { unmount } = render(await HomePage())
    expect(link()).not.toBeInTheDocument()
    unmount()
    course.exam = { title: 'The test', blueprint: 1, minutes: 5, pass: 0.6 }
    render(await HomePage())
    expect(screen.getByRole('region', { name: 'The test' })).toHaveTextContent('1 question, 5 minutes')
    expect(link()).toHaveAttribute('href', '/exam/')
  })

  it('has a page where the course has one', async () => {
    const { unmount } = render(await ExamPage())
    expect(screen.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeInTheDocument()
    unmount()
    course.exam = { blueprint: 1, pass: 0.6 }
    render(await ExamPage())
    expect(screen.getByRole('heading', { level: 1, name: 'Exam' })).toBeInTheDocument()
  })
})

describe('the other pages', () => {
  it('say what can be done with the student’s data', async () => {
    render(await SettingsPage())
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Save progress file' })).toBeInTheDocument()
  })

  it('lead back from an address that does not exist', () => {
    render(<NotFoundPage />)
    expect(screen.getByRole('link', { name: 'To the lessons' })).toHaveAttribute('href', '/')
  })
})

describe('every page', () => {
  const html = async () => renderToString(await Layout({ children: <h1>Hello</h1> }))

  it('has its landmarks, and a link past the header as its first stop', async () => {
    document.documentElement.innerHTML = await html()
    // `screen` still looks at the body that was there before.
    const shown = within(document.body)
    expect(shown.getAllByRole('link')[0]).toHaveAttribute('href', '#content')
    expect(shown.getByRole('main')).toHaveAttribute('id', 'content')
    for (const landmark of ['banner', 'contentinfo']) expect(shown.getByRole(landmark)).toBeInTheDocument()
    const links = within(shown.getByRole('navigation', { name: 'Course' })).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(
      expect.arrayContaining(['Lessons', 'Glossary', 'Sources', 'Settings']),
    )
  })

  it('is in the language of the course', async () => {
    expect(await html()).toMatch(/<html lang="en" dir="ltr"/)
  })

  it('holds one script, always the same', async () => {
    const scripts = [...(await html()).matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    expect(scripts).toHaveLength(1)
    expect(scripts[0]?.[1]).toContain('data-keep')
    expect(scripts[0]?.[2]).toContain("localStorage.getItem('lectern-'")
  })
})
