import { act, fireEvent, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { Exam } from '@/components/islands/exam'
import type { Outline } from '@/components/progress/outline'
import type { LessonQuestions } from '@/components/site-data'
import type { ExamRules } from '@/lib/progress/exam-actions'
import { examAttempts } from '@/lib/progress/exam-attempts'
import { erase } from '@/lib/progress/own-data'
import { progressStore } from '@/lib/progress/store'
import { files, outline, questions } from '../review/course'

export const START = new Date(2024, 5, 12, 9).getTime()
export const MINUTE = 60_000

export const rules: ExamRules = { blueprint: 4, minutes: 30, pass: 0.5 }

/** What the network gives; a test may change it or take it away. */
export const network: { online: boolean; files: Record<string, LessonQuestions> } = { online: true, files }

export function afresh(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setInterval', 'clearInterval'] })
  Object.assign(network, { online: true, files })
  vi.stubGlobal('fetch', async (href: string) =>
    network.online ? new Response(JSON.stringify(network.files[href])) : Promise.reject(new TypeError('offline')),
  )
  erase()
  localStorage.clear()
  location.hash = ''
}

/** Opens the page of the exam. */
export async function open(exam: ExamRules = rules, of: Outline = outline) {
  const { unmount } = render(<Exam rules={exam} outline={of} rootHref="/" certificateHref="/exam/certificate/" />)
  await act(async () => {})
  return unmount
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const press = (name: string | RegExp) => act(async () => void fireEvent.click(button(name)))

/** Lets so many minutes go by, with the page open. */
export const wait = (minutes: number) => act(async () => void (await vi.advanceTimersByTimeAsync(minutes * MINUTE)))

/** The key of the question that is shown. */
export const keyShown = () => document.querySelector('fieldset[id$="/view"]')?.id.replace('/view', '') ?? ''

/** Gives an answer to the question that is shown; hands nothing in. */
export async function give(right: boolean) {
  const option = questions.get(keyShown())?.options.find(({ correct }) => correct === right)
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: option?.html ?? '' })))
}

/** Hands in, and says so twice. */
export async function handIn() {
  await press('Hand in')
  const [, sure] = screen.getAllByRole('button', { name: 'Hand in' })
  await act(async () => void fireEvent.click(sure as HTMLElement))
}

/** Goes by the address, as a link does. */
export async function goTo(hash: string) {
  await act(async () => {
    location.hash = hash
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

export const attempts = () => examAttempts(progressStore.getState().events)
export const graded = () => progressStore.getState().events.filter(({ type }) => type === 'answered')
