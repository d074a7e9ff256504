import type { NumberAnswer } from './kinds/number'
import { readQuantity } from './quantity'
import { unitOf } from './units'

export type KeyNumber = Pick<NumberAnswer, 'value' | 'tolerance' | 'unit'>

/** Numbers that are names: fractions such as 9/11, ordinals, decades, hours of the day, noughts in front. */
const NAME = /^\d+ ?\/ ?\d|^\d+(?:st|nd|rd|th)\b|^\d{3}0s\b|^\d+ ?pm$|^0\d/i

/**
 * The author's writing of a right or a foreseen number: `9.81 ± 0.05 m/s^2`, `140 ± 2%`, `140 km ± 2 %`, `1,5`.
 * A margin in per cent is one of the value, unless the value itself is in per cent (`50% ± 2%`: percentage points).
 * Null when the text is no such number: not one number and margin, a number that is rather a name (9/11, 3rd, 1990s, 007),
 * or a unit that is not known (27 June), unless `units` is 'any'.
 */
export function parseKeyNumber(text: string, units: 'known' | 'any' = 'known'): KeyNumber | null {
  const [number = '', margin, ...more] = text.split(/\s*(?:±|\+\/?[-−])\s*/)
  const value = keyQuantity(number)
  const by = margin === undefined ? null : keyQuantity(margin)
  if (!value || more.length > 0 || (margin !== undefined && !by)) return null
  const percent = value.unit !== '%' && by !== null && by.unit.startsWith('%')
  const unitOfMargin = percent ? by.unit.slice(1).trim() : (by?.unit ?? '')
  const unit = value.unit || unitOfMargin
  if (unitOfMargin !== '' && unitOfMargin !== unit) return null
  if (units === 'known' && !unitOf(unit).known) return null
  const amount = by?.value ?? 0
  if (amount < 0) return null
  const tolerance = { by: percent ? ('percent' as const) : ('absolute' as const), amount }
  return { value: value.value, tolerance, ...(unit && { unit }) }
}

function keyQuantity(text: string): { value: number; unit: string } | null {
  const quantity = NAME.test(text.trim()) ? null : readQuantity(text)
  return quantity && { value: quantity.values[0], unit: quantity.unit }
}
