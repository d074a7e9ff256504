import { variance } from './moments'

/**
 * Cronbach's alpha: how far the questions of a test measure one thing, k/(k − 1) · (1 − Σ s²ᵢ / s²ₜ). Source: L. J.
 * Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951), 297–334. Of questions that
 * are right or wrong and count alike it is formula 20 of Kuder & Richardson, Psychometrika 2 (1937), 151–160.
 *
 * Takes, question by question, the points of the same students. At most 1; null with fewer than two questions or
 * students, or where all students have the same total.
 */
export function alpha(questions: readonly (readonly number[])[]): number | null {
  const k = questions.length
  const [first] = questions
  if (!first || k < 2 || first.length < 2) return null
  const totals = first.map((_, i) => questions.reduce((sum, points) => sum + (points[i] as number), 0))
  const whole = variance(totals)
  if (!(whole > SAME)) return null
  const parts = questions.reduce((sum, points) => sum + variance(points), 0)
  return (k / (k - 1)) * (1 - parts / whole)
}

/** Totals of the same scores in another order differ by less, in squared points. */
const SAME = 1e-20
