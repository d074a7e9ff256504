// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchPage } from '@/components/islands/search-page'
import { searchFiles } from '@/lib/course/search-files'
import type { SearchDocument } from '@/lib/search/document'

const documents: SearchDocument[] = [
  { kind: 'lesson', href: '/lessons/metals/', title: 'Metals', text: 'Copper and others.', lang: 'en' },
  {
    kind: 'section',
    href: '/lessons/metals/#copper',
    title: 'Copper',
    place: 'Metals',
    text: 'A reddish metal.',
    lang: 'en',
  },
  { kind: 'term', href: '/glossary/#alloy', title: 'alloy', text: 'A mixture of metals.', lang: 'en' },
  ...Array.from(
    { length: 30 },
    (_, i): SearchDocument => ({
      kind: 'source',
      href: `/sources/#p${i}`,
      title: `paragraph ${i}`,
      text: 'Of zinc.',
      lang: 'en',
    }),
  ),
]
const files = searchFiles(documents)
let online = true

beforeEach(() => {
  online = true
  vi.stubGlobal('fetch', async (href: string) =>
    online ? new Response(files.get(href.replace('/data/search/', ''))) : Promise.reject(new TypeError('offline')),
  )
  localStorage.clear()
  history.replaceState(null, '', '/search/')
})
afterEach(() => vi.unstubAllGlobals())

const field = () => screen.getByRole('textbox', { name: 'Search the course' })
const links = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

async function show(query = '') {
  const user = userEvent.setup()
  render(<SearchPage rootHref="/" />)
  if (query) await user.type(field(), query)
  return user
}

describe('the search', () => {
  it('is ready to type, and says what it searches', async () => {
    await show()
    expect(field()).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Lessons, glossary, sources')
  })

  it('tells how many it found, and shows each with its kind, its place and the words found', async () => {
    await show('coper')
    expect(await screen.findByText('2 results')).toHaveRole('status')
    const [first] = screen.getAllByRole('listitem')
    expect(links()).toEqual(['Copper', 'Metals'])
    expect(screen.getByRole('link', { name: 'Copper' })).toHaveAttribute('href', '/lessons/metals/#copper')
    expect(first).toHaveTextContent('SectionMetals')
    expect(within(first as HTMLElement).getByText('Copper').tagName).toBe('MARK')
  })

  it('is used with the keyboard: arrows move, Enter in the field follows the first, typing goes on in the field', async () => {
    const user = await show('metal')
    const [first, second] = await screen.findAllByRole('link')
    await user.keyboard('{ArrowDown}')
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(field()).toHaveFocus()
    await user.keyboard('{ArrowDown}s')
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('metals')
    const followed = vi.fn((event: Event) => event.preventDefault())
    document.addEventListener('click', followed, { once: true })
    await user.keyboard('{Enter}')
    expect(followed.mock.calls[0]?.[0].target).toBe(screen.getAllByRole('link')[0])
  })

  it('says that there is nothing, and how to go on', async () => {
    await show('platypus')
    expect(await screen.findByText(/Nothing found for “platypus”/)).toHaveRole('status')
  })

  it('shows the best twenty, and more when asked', async () => {
    const user = await show('zinc')
    expect(await screen.findByText('30 results, the best 20 shown')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(await screen.findByText('30 results')).toBeInTheDocument()
    expect(links()).toHaveLength(30)
  })

  it('says when it could not be loaded, and tries again', async () => {
    online = false
    const user = await show('copper')
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.getByRole('status')).toHaveTextContent('could not be loaded')
    online = true
    await user.click(again)
    expect(await screen.findByText('2 results')).toBeInTheDocument()
  })

  it('takes what is asked from the address, and keeps it there', async () => {
    history.replaceState(null, '', '/search/?q=alloy')
    const user = await show()
    expect(await screen.findByRole('link', { name: 'alloy' })).toBeInTheDocument()
    expect(field()).toHaveValue('alloy')
    await user.type(field(), ' of')
    expect(location.search).toBe('?q=alloy+of')
    await user.clear(field())
    expect(location.search).toBe('')
  })

  it('lets the / key be turned off', async () => {
    const user = await show()
    const slash = screen.getByRole('checkbox', { name: 'The / key opens the search' })
    expect(slash).toBeChecked()
    await user.click(slash)
    expect(localStorage.getItem('lectern-slash')).toBe('off')
    await user.click(slash)
    expect(localStorage.getItem('lectern-slash')).toBeNull()
  })
})
