import { expect, it } from 'vitest'
import { outcome } from '@/lib/quiz/outcome'

it('is right with all of the score, wrong with none, and partial between', () => {
  expect([1, 0.999, 0.5, 0.001, 0].map(outcome)).toEqual(['right', 'partial', 'partial', 'partial', 'wrong'])
})
