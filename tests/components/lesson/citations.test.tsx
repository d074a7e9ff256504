// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Cite } from '@/components/lesson/cite'
import { NoteCard } from '@/components/lesson/note-card'
import { Term } from '@/components/lesson/term'
import { TermCard } from '@/components/lesson/term-card'

const note = {
  id: 'p7',
  label: 'paragraph 7',
  section: 'Fixed lights',
  claims: [
    { id: 'a', text: 'It is <em>steady</em>.', voice: 'article' },
    { id: 'b', text: 'It flickers.', voice: 'two keepers' },
  ],
  publisher: 'Coast Office',
  url: 'https://example.org/x',
}

/** jsdom shows no popovers: their content is there but hidden. */
function card(label: string) {
  const found = screen.getByRole('dialog', { hidden: true })
  const labelled = document.getElementById(found.getAttribute('aria-labelledby') ?? '')
  expect(labelled).toHaveTextContent(label)
  return found
}

describe('a citation', () => {
  it('shows the number of its paragraph and says what it is', () => {
    render(<Cite id="p7" label="paragraph 7" />)
    const button = screen.getByRole('button', { name: 'Source: paragraph 7' })
    expect(button).toHaveTextContent(/^7$/)
  })

  it('shows the label of a part that has no number', () => {
    render(<Cite id="standfirst" label="standfirst" />)
    expect(screen.getByRole('button')).toHaveTextContent(/^standfirst$/)
  })

  it('opens the card of its note', () => {
    render(
      <>
        <Cite id="p7" label="paragraph 7" />
        <NoteCard {...note} />
      </>,
    )
    expect(card('paragraph 7')).toHaveAttribute('id', screen.getByRole('button').getAttribute('popovertarget'))
  })
})

describe('the card of a note', () => {
  it('marks what is in another language than the page, and the page’s own words amid such a text', () => {
    const dutch = { lang: 'nl', dir: 'ltr' } as const
    const [own, other] = note.claims
    const claims = [own, { ...other, foreign: { text: dutch, voice: dutch } }] as typeof note.claims
    render(
      <>
        <Cite id="p7" label="paragraph 7" amid={dutch} />
        <NoteCard {...note} claims={claims} foreign={{ section: dutch }} publisherIn={dutch} />
      </>,
    )
    const marked = [...document.querySelectorAll('[lang=nl]')].map((element) => element.textContent)
    expect(marked).toEqual(['7', 'Fixed lights', 'It flickers.', 'two keepers', 'Coast Office'])
    expect(card('paragraph 7')).toHaveTextContent('Said by two keepers')
  })

  it('says each claim with its voice', () => {
    render(<NoteCard {...note} />)
    const items = within(card('paragraph 7')).getAllByRole('listitem', { hidden: true })
    expect(items.map((item) => item.textContent)).toEqual([
      'It is steady. Said by the article itself',
      'It flickers. Said by two keepers',
    ])
  })

  it('links to its place among the sources and to the original', () => {
    render(<NoteCard {...note} />)
    const [own, original] = within(card('paragraph 7')).getAllByRole('link', { hidden: true })
    expect(own).toHaveAttribute('href', '/sources/#p7')
    expect(original).toHaveAttribute('href', 'https://example.org/x')
    expect(original).toHaveTextContent('Original at Coast Office')
  })
})

describe('a term', () => {
  it('opens the card of its definition', () => {
    render(
      <>
        <Term id="light">lights</Term>
        <TermCard id="light" term="light" definition="What <b>shines</b>." />
      </>,
    )
    const opened = card('light')
    expect(opened).toHaveAttribute('id', screen.getByRole('button', { name: 'lights' }).getAttribute('popovertarget'))
    expect(opened).toHaveTextContent('What shines.')
    expect(within(opened).getByRole('link', { hidden: true })).toHaveAttribute('href', '/glossary/#light')
  })
})
