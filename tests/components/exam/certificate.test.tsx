// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Certificate } from '@/components/islands/certificate'
import { afresh, attempts, give, handIn, open, press, rules } from './sit'

beforeEach(afresh)
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Sits the exam with so many right answers, the first ones. */
async function sit(right: number) {
  const close = await open()
  await press(/^Begin/)
  for (let n = 0; n < right; n++) {
    await give(true)
    if (n < 3) await press('Next')
  }
  await handIn()
  close()
  location.hash = ''
}

const show = () => act(async () => void render(<Certificate course="Reading the coast" examHref="/exam/" />))
const sheet = () => screen.getByRole('article', { name: 'Certificate of self-assessment' })

describe('the certificate', () => {
  it('is not there without an attempt that passed', async () => {
    await sit(1)
    await show()
    expect(screen.getByText(/no passed attempt/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the exam' })).toHaveAttribute('href', '/exam/')
  })

  it('says who, what, how well and when, and in plain words what it is worth', async () => {
    await sit(3)
    await show()
    const name = screen.getByRole('textbox', { name: 'Your name, as it is to be printed' })
    await act(async () => void fireEvent.input(name, { target: { value: 'مریم خان' } }))
    expect(sheet().querySelector('.certificate-name')).toHaveTextContent('مریم خان')
    expect(sheet().querySelector('.certificate-name')).toHaveAttribute('dir', 'auto')
    expect(sheet()).toHaveTextContent('has passed the exam of the course')
    expect(sheet()).toHaveTextContent('Reading the coast')
    expect(sheet()).toHaveTextContent('Score3 of 4 points (75%)')
    expect(sheet()).toHaveTextContent('To pass50%')
    expect(sheet()).toHaveTextContent('Date12 June 2024')
    expect(sheet()).toHaveTextContent('Questions4, attempt 1')
    expect(sheet()).toHaveTextContent(/issued this certificate to themselves\. Nobody invigilated/)
  })

  it('keeps the name nowhere', async () => {
    await sit(4)
    await show()
    await act(async () => void fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Maryam' } }))
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Maryam')
  })

  it('is of the attempt that the address names, or else of the last that passed', async () => {
    await sit(2)
    await sit(4)
    await sit(0)
    await show()
    expect(sheet()).toHaveTextContent('attempt 2')
    await act(async () => {
      location.hash = attempts()[0]?.begun.id ?? ''
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(sheet()).toHaveTextContent('attempt 1')
  })

  it('is printed', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => {})
    await sit(Number(rules.blueprint))
    await show()
    await press('Print')
    expect(print).toHaveBeenCalledOnce()
  })
})
