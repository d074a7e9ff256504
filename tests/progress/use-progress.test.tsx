// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { openHint, respond } from '@/lib/progress/actions'
import { startProgress, storageProblem } from '@/lib/progress/store'
import { useDraft, useLoaded, useStanding, useStorageProblem } from '@/lib/progress/use-progress'

const rendered: string[] = []

function Probe({ question }: { question: string }) {
  const { hints } = useStanding(question)
  const draft = useDraft(question)
  const text = `${useLoaded() ? 'loaded' : 'not loaded'}, ${hints} hints, ${draft?.kind ?? 'no draft'}, ${
    useStorageProblem()?.code ?? 'no problem'
  }`
  rendered.push(text)
  return <output>{text}</output>
}

beforeEach(() => {
  rendered.length = 0
})

test('the first render is from the initial state even when the store has loaded, and follows it from then on', () => {
  startProgress()
  openHint('rivers/longest', 2)
  render(<Probe question="rivers/longest" />)
  expect(rendered[0]).toBe('not loaded, 0 hints, no draft, no problem')
  expect(screen.getByRole('status')).toHaveTextContent('loaded, 2 hints, no draft, no problem')
  act(() => respond('rivers/longest', { kind: 'text', text: 'Nile' }))
  expect(screen.getByRole('status')).toHaveTextContent('loaded, 2 hints, text, no problem')
})

test('the server renders the initial state', () => {
  expect(renderToString(<Probe question="rivers/longest" />)).toContain('not loaded, 0 hints, no draft, no problem')
})

test('a question that is named like a property of objects has no draft', () => {
  render(<Probe question="toString" />)
  expect(screen.getByRole('status')).toHaveTextContent('no draft')
})

test('a problem with storage shows as soon as there is one', () => {
  render(<Probe question="rivers/longest" />)
  act(() => storageProblem.setState({ problem: { code: 'full' } }))
  expect(screen.getByRole('status')).toHaveTextContent('full')
})
