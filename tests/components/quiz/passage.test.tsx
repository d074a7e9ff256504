// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findQuote } from '@/components/quiz/find-quote'
import { QuestionIsland } from '@/components/quiz/question-island'
import { handIn } from '../../progress/hand-in'
import { choiceOne } from './questions'
import { afresh } from './take'

function nodes(html: string): Node[] {
  const box = document.createElement('div')
  box.innerHTML = html
  document.body.append(box)
  const walker = document.createTreeWalker(box)
  const found: Node[] = []
  while (walker.nextNode()) found.push(walker.currentNode)
  return found
}
const find = (html: string, quote: string) => findQuote(nodes(html), quote)?.toString()

describe('a quotation is found', () => {
  it('over white space and elements in the line', () => {
    expect(find('<p>One\n  two <em>three</em> four.</p>', 'two three four.')).toBe('two three four.')
  })
  it('over marks of citation, which are no part of it', () => {
    expect(find('<p>One two<button class="cite">7</button> three.</p>', 'One two three.')).toBe('One two7 three.')
    expect(find('<p>One<sup><a class="cite">7</a></sup>.</p>', 'One 7.')).toBeUndefined()
  })
  it('within a term, and not in the card that it opens', () => {
    expect(find('<p>A <button class="term">starter</button> rises.</p>', 'A starter rises.')).toBe('A starter rises.')
    expect(find('<p>A</p><div popover="">starter</div>', 'starter')).toBeUndefined()
  })
  it('over the end of a paragraph', () => {
    expect(find('<ul><li>One</li><li>two</li></ul>', 'One two')).toBe('Onetwo')
  })
  it('not at all when it is not there', () => {
    expect(find('<p>One two</p>', 'two three')).toBeUndefined()
  })
})

const observed: ((entries: { isIntersecting: boolean }[]) => void)[] = []

describe('the passage of a wrong answer', () => {
  beforeEach(() => {
    afresh()
    document.body.innerHTML = ''
    Element.prototype.scrollIntoView = vi.fn()
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(tell: (typeof observed)[number]) {
          observed.push(tell)
        }
        observe() {}
        disconnect() {}
      },
    )
    vi.stubGlobal('CSS', {})
    handIn('bread/rise', choiceOne, { kind: 'choice', picked: ['salt'] })
  })

  async function show(elsewhere?: string, question = choiceOne) {
    render(
      <main>
        <h2 id="leaven">Leaven</h2>
        <h3>Yeast</h3>
        <p data-testid="passage">
          Yeast feeds on sugar
          <button type="button" className="cite">
            2
          </button>{' '}
          and gives off a gas.
        </p>
        <h2 id="other">Other</h2>
        <QuestionIsland lesson="bread" number={4} question={question} lessonHref={elsewhere} />
      </main>,
    )
    const link = await screen.findByRole('link', { name: 'Show me the passage' })
    return link
  }

  /** Goes to the passage; what shows it is fetched first. */
  async function go(link: HTMLElement) {
    await userEvent.click(link)
    await screen.findByRole('button', { name: /^Back/ })
  }

  it('is marked, brought into view without motion for whoever wants none, and its heading has the focus', async () => {
    await go(await show())
    expect(screen.getByRole('heading', { name: 'Leaven' })).toHaveFocus()
    expect(screen.getByTestId('passage')).toHaveClass('passage')
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'center', behavior: 'auto' })
  })

  it('has the way back next in the order of Tab, to the link that led there', async () => {
    const link = await show()
    await go(link)
    await userEvent.tab()
    const back = screen.getByRole('button', { name: 'Back to question 4' })
    expect(back).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(link).toHaveFocus()
    expect(back).not.toBeInTheDocument()
    expect(screen.getByTestId('passage')).not.toHaveClass('passage')
  })

  it('is marked by a highlight where the browser has them', async () => {
    const highlights = new Map<string, { ranges: Range[] }>()
    vi.stubGlobal('CSS', { highlights })
    vi.stubGlobal(
      'Highlight',
      class {
        ranges: Range[]
        constructor(...ranges: Range[]) {
          this.ranges = ranges
        }
      },
    )
    await go(await show())
    expect(highlights.get('passage')?.ranges.join()).toBe('Yeast feeds on sugar2 and gives off a gas.')
    await userEvent.click(screen.getByRole('button', { name: /^Back/ }))
    expect(highlights.size).toBe(0)
  })

  it('is marked at its heading when the question names no words', async () => {
    await go(await show(undefined, { ...choiceOne, evidence: { anchor: 'other' } }))
    expect(screen.getByRole('heading', { name: 'Other' })).toHaveClass('passage')
  })

  it('offers no way back to whoever has gone back by themselves', async () => {
    await go(await show())
    const seen = (isIntersecting: boolean) => observed.at(-1)?.([{ isIntersecting }])
    seen(true)
    expect(screen.getByRole('button', { name: /^Back/ })).toBeVisible()
    seen(false)
    seen(true)
    expect(screen.queryByRole('button', { name: /^Back/ })).not.toBeInTheDocument()
  })

  it('is linked to in its lesson from another page', async () => {
    const link = await show('/lessons/bread/')
    expect(link).toHaveAttribute(
      'href',
      '/lessons/bread/#leaven:~:text=Yeast%20feeds%20on%20sugar%20and%20gives%20off%20a%20gas.',
    )
  })
})
