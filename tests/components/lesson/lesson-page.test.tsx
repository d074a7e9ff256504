// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Callout } from '@/components/lesson/callout'
import { Contents } from '@/components/lesson/contents'
import { Figure } from '@/components/lesson/figure'
import { LessonList } from '@/components/lesson/lesson-list'
import { LessonNav } from '@/components/lesson/lesson-nav'
import { Problems } from '@/components/lesson/problems'

describe('Callout', () => {
  it('is named after its kind and its title', () => {
    render(
      <Callout kind="caution" title="Mind the fog">
        <p>Fog hides lights.</p>
      </Callout>,
    )
    const aside = screen.getByRole('complementary', { name: 'Caution: Mind the fog' })
    expect(aside).toHaveTextContent('Fog hides lights.')
  })

  it('is a note when nothing else is said', () => {
    render(<Callout>Fog</Callout>)
    expect(screen.getByRole('complementary', { name: 'Note' })).toBeInTheDocument()
  })
})

describe('Contents', () => {
  it('links to each section, then to each quiz', () => {
    render(
      <Contents
        headings={[
          { id: 'a', level: 2, html: 'Fixed' },
          { id: 'b', level: 3, html: '<em>Flashing</em>' },
        ]}
        quizzes={[{ id: 'check', title: 'Check' }]}
      />,
    )
    const links = within(screen.getByRole('navigation', { name: 'In this lesson' })).getAllByRole('link')
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#a', 'Fixed'],
      ['#b', 'Flashing'],
      ['#quiz-check', 'Quiz Check'],
    ])
  })
})

describe('Figure', () => {
  it('keeps the place of its picture and has its caption', () => {
    render(
      <Figure src="/media/x.png" width={300} height={200} alt="A tower">
        The tower in 1811
      </Figure>,
    )
    expect(screen.getByRole('img', { name: 'A tower' })).toMatchObject({ width: 300, height: 200 })
    expect(screen.getByRole('figure')).toHaveTextContent('The tower in 1811')
  })
})

describe('LessonNav', () => {
  const link = (number: number) => ({ slug: `l${number}`, number, title: `Lesson title ${number}` })

  it('leads to the lessons before and after', () => {
    render(<LessonNav previous={link(1)} next={link(3)} />)
    expect(screen.getByRole('link', { name: 'Previous Lesson title 1' })).toHaveAttribute('href', '/lessons/l1/')
    expect(screen.getByRole('link', { name: 'Next Lesson title 3' })).toHaveAttribute('href', '/lessons/l3/')
  })

  it('leads from the last lesson back to all', () => {
    render(<LessonNav previous={link(8)} />)
    expect(screen.getByRole('link', { name: 'All lessons' })).toHaveAttribute('href', '/')
  })
})

describe('LessonList', () => {
  const lesson = {
    slug: 'lights',
    number: 1,
    title: 'Lights',
    summary: 'What shines.',
    minutes: 65,
    questions: 1,
    objectives: [],
  }

  it('shows what a lesson is, how long it takes and how far the student is', () => {
    render(<LessonList lessons={[{ ...lesson, standing: <b>half done</b> }]} />)
    const item = screen.getByRole('listitem')
    expect(within(item).getByRole('heading', { name: 'Lights' })).toBeInTheDocument()
    expect(within(item).getByRole('link')).toHaveAttribute('href', '/lessons/lights/')
    for (const text of ['What shines.', '1 hour 5 min', '1 question', 'half done']) expect(item).toHaveTextContent(text)
  })

  it('lists what the student will learn', () => {
    const objectives = [
      { id: 'apart', text: 'Tell lights apart' },
      { id: 'chart', text: 'نقشہ پڑھنا', lang: 'ur', dir: 'rtl' as const },
    ]
    render(<LessonList lessons={[{ ...lesson, objectives }]} />)
    expect(screen.getByText('You will learn to')).toBeInTheDocument()
    expect(screen.getByText('Tell lights apart')).not.toHaveAttribute('lang')
    expect(screen.getByText('نقشہ پڑھنا')).toHaveAttribute('lang', 'ur')
  })
})

describe('Problems', () => {
  it('says of each problem where it stands, what it is and how to mend it', () => {
    const problem = {
      file: '01-a.mdx',
      line: 3,
      column: 7,
      severity: 'error' as const,
      rule: 'no-key',
      message: 'No key.',
      hint: 'Write `- [x]`.',
      lines: [
        { number: 2, before: 'Which?', marked: '', after: '' },
        { number: 3, before: '- [', marked: ' ', after: '] One' },
      ],
    }
    render(<Problems found={[problem, { ...problem, line: 9, lines: [] }]} />)
    expect(screen.getByRole('region', { name: '2 errors' })).toBeInTheDocument()
    const [first] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/No key\.\s*error01-a\.mdx:3:7no-key\s*2Which\?3- \[ \] One\s*Hint Write - \[x\]\./)
    expect(first?.querySelector('mark')).toHaveTextContent(' ', { normalizeWhitespace: false })
  })
})
