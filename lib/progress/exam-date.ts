import { hash32 } from '@/lib/quiz/hash'
import { type Card, DAY } from './schedule'

/** The least time, in days, over which everything comes once more before an exam. */
const WEEK = 7

/**
 * The cards as they are due with an exam ahead: what would come only after it comes once more in the last week before,
 * or over as many days as the daily `limit` makes necessary. The days are spread by question, the same on every device.
 * What was answered in that time already, or is due before the exam anyway, stays as it is. `exam` is the start of its
 * day in ms; once it is past, nothing changes.
 */
export function beforeExam(cards: readonly Card[], exam: number, now: number, limit: number): Card[] {
  if (exam <= now) return [...cards]
  const days = Math.max(WEEK, Math.ceil(cards.length / limit))
  const start = exam - days * DAY
  return cards.map((card) => {
    if (card.due < exam || card.last.at >= start) return card
    const day = start + (hash32(card.question) % days) * DAY
    return { ...card, due: Math.max(day, card.last.at + DAY), otherwise: card.due }
  })
}
