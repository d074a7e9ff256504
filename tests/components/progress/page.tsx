import { act, render } from '@testing-library/react'
import { vi } from 'vitest'
import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'

export const question: ChoiceQuestion = {
  id: 'steady',
  kind: 'choice',
  stem: 'Which light is steady?',
  objective: 'lights',
  demand: 'recall',
  hints: [],
  points: 2,
  key: 'k1',
  select: 'one',
  scoring: 'all',
  shuffle: true,
  options: [
    { id: 'a', html: 'A fixed one', correct: true },
    { id: 'b', html: 'A flashing one', correct: false },
  ],
}
export const right = { kind: 'choice' as const, picked: ['a'] }

/** All islands and the store, loaded anew as on a page that has just been opened; storage is what it was. */
export async function openPage() {
  vi.resetModules()
  const [actions, handing, standing, resume, visit, data, notice, store] = await Promise.all([
    import('@/lib/progress/actions'),
    import('../../progress/hand-in'),
    import('@/components/islands/standing'),
    import('@/components/islands/continue'),
    import('@/components/islands/visit'),
    import('@/components/islands/data'),
    import('@/components/islands/storage-notice'),
    import('@/lib/progress/store'),
  ])
  return { ...actions, ...handing, ...standing, ...resume, ...visit, ...data, ...notice, ...store }
}

/** Renders and lets what happens on mount happen. */
export const show = (node: React.ReactNode) => act(async () => render(node))
