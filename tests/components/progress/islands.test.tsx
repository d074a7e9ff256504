// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage, question, right, show } from './page'

beforeEach(() => localStorage.clear())

const questions = [
  { id: 'steady', points: 2 },
  { id: 'other', points: 1 },
]
const lessons = [
  { id: 'lights', href: '/lessons/lights/', number: 1, title: 'Lights', questions: [{ id: 'steady', points: 2 }] },
  { id: 'charts', href: '/lessons/charts/', number: 2, title: 'Charts', questions: [] },
]

describe('the standing of a lesson', () => {
  it('is not mentioned before anything is answered', async () => {
    const { Standing } = await openPage()
    const { container } = await show(<Standing lesson="lights" questions={questions} />)
    expect(container).toHaveTextContent(/^$/)
  })

  it('says how many questions are answered', async () => {
    const { Standing, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Standing lesson="lights" questions={questions} />)
    expect(screen.getByText('1 of 2 answered')).toBeInTheDocument()
  })

  it('says the points once all are answered', async () => {
    const { Standing, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Standing lesson="lights" questions={questions.slice(0, 1)} />)
    expect(screen.getByText('All answered, 2 of 2 points')).toBeInTheDocument()
  })

  it('renders on the server as if nothing were known', async () => {
    const { Standing, handIn } = await openPage()
    handIn('lights/steady', question, right)
    expect(renderToString(<Standing lesson="lights" questions={questions} />)).not.toContain('answered')
  })
})

describe('the way in', () => {
  const link = () => screen.getByRole('link')

  it('is the first lesson for whoever is new', async () => {
    const { Continue } = await openPage()
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(link()).toHaveTextContent('Begin with lesson 1 Lights')
    expect(link()).toHaveAttribute('href', '/lessons/lights/')
  })

  it('is the lesson that was open last, after a reload too', async () => {
    const before = await openPage()
    await show(<before.Visit lesson="charts" />)
    const { Continue } = await openPage()
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(link()).toHaveTextContent('Go on with lesson 2 Charts')
  })

  it('is the next lesson when all questions of the last are answered', async () => {
    const { Continue, Visit, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Visit lesson="lights" />)
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(link()).toHaveAttribute('href', '/lessons/charts/')
  })

  it('is the first lesson when the last one is gone', async () => {
    const { Continue, Visit } = await openPage()
    await show(<Visit lesson="removed" />)
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(link()).toHaveAttribute('href', '/lessons/lights/')
  })
})

describe('the way back to what may be due', () => {
  const review = () => screen.queryByRole('link', { name: 'Review what is due' })

  it('is there once the first answer is a day old', async () => {
    const { Continue, handIn } = await openPage()
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 90_000_000)
    handIn('lights/steady', question, right)
    now.mockRestore()
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(review()).toHaveAttribute('href', '/review/')
  })

  it('is not there before: nothing comes back sooner', async () => {
    const { Continue, handIn } = await openPage()
    handIn('lights/steady', question, right)
    await show(<Continue lessons={lessons} reviewHref="/review/" />)
    expect(review()).not.toBeInTheDocument()
  })
})

describe('the notice on storage', () => {
  it('is silent while all is well', async () => {
    const { StorageNotice } = await openPage()
    await show(<StorageNotice />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says what is wrong', async () => {
    const { StorageNotice, storageProblem } = await openPage()
    storageProblem.setState({ problem: { code: 'full' } })
    await show(<StorageNotice />)
    expect(screen.getByRole('status')).toHaveTextContent('The storage of this browser is full.')
  })

  it('says where to find what could not be read', async () => {
    const { StorageNotice, storageProblem } = await openPage()
    storageProblem.setState({ problem: { code: 'corrupt' } })
    await show(<StorageNotice />)
    expect(screen.getByRole('status')).toHaveTextContent('put aside as it was: see Settings')
  })
})
