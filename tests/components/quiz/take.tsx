import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { QuestionIsland } from '@/components/quiz/question-island'
import { erase } from '@/lib/progress/own-data'
import { progressStore } from '@/lib/progress/store'
import type { Question, Response } from '@/lib/quiz/question'

/** Removes what earlier tests have answered. */
export function afresh(): void {
  erase()
  localStorage.clear()
}

/** Renders a question of the lesson `bread` as its islands do, with what a student does and sees. */
export function take(question: Question) {
  const { unmount, container } = render(<QuestionIsland lesson="bread" number={1} question={question} />)
  const key = `bread/${question.id}`
  const form = () => container.querySelector('form') as HTMLFormElement
  return {
    user: userEvent.setup(),
    form,
    unmount,
    press: async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name })),
    /** What the heading of the result says; null while there is none. */
    outcome: () => within(form()).queryByRole('heading', { level: 4 })?.textContent ?? null,
    /** What asks for more, or says why the question asks again. */
    message: () => screen.getAllByRole('status')[0]?.textContent,
    draft: (): Response | undefined => progressStore.getState().drafts[key]?.response,
    answers: () => progressStore.getState().events.filter((event) => event.type === 'answered'),
  }
}
