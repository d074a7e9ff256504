import { parseKeyNumber } from '@/lib/quiz/key-number'

/** A number or a range of numbers; what is open to one side ends in Infinity. */
export type Amount = {
  low: number
  high: number
  /** Whether the ends belong to it. */
  withLow: boolean
  withHigh: boolean
  unit: string
}

const NUMBER = String.raw`[-−+]?\p{Sc}? ?\d[\d.,'   ]*`
const RANGE = new RegExp(
  `^(?:between |from )?(${NUMBER})(.*?) ?(?:–|—|-| to | and | bis | à | a ) ?(${NUMBER}.*)$`,
  'iu',
)
const BELOW = /^(?:less than|fewer than|under|below|<) ?(.*)$/i
const UP_TO = /^(?:at most|up to|no more than|≤) ?(.*)$|^(.*?),? or (?:less|fewer)$/i
const ABOVE = /^(?:more than|over|above|greater than|>) ?(.*)$/i
const FROM = /^(?:at least|no less than|≥) ?(.*)$|^(.*?),? or more$|^(.*\d)\+$/i

/**
 * The amounts that texts are (`25`, `$1,200`, `10–20 km`, `less than 5 %`), when each is one and all have the same unit. Undefined
 * when any is something else.
 */
export function amountsOf(texts: string[]): Amount[] | undefined {
  const amounts: Amount[] = []
  for (const text of texts) {
    const amount = amountOf(text.trim().replace(/\.$/, ''))
    if (!amount) return undefined
    amounts.push(amount)
  }
  const units = new Set(amounts.map(({ unit }) => unit.replace(/(?<=\p{L}{2})s$/u, '')))
  return amounts.length > 1 && units.size === 1 ? amounts : undefined
}

function amountOf(text: string): Amount | undefined {
  if (!/\d/.test(text)) return undefined
  const bound = (form: RegExp, of: (value: number) => Partial<Amount>) => {
    const written = form
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined)
    const found = written === undefined ? undefined : single(written)
    return (
      found && { low: -Infinity, high: Infinity, withLow: true, withHigh: true, unit: found.unit, ...of(found.low) }
    )
  }
  return (
    bound(BELOW, (high) => ({ high, withHigh: false })) ??
    bound(UP_TO, (high) => ({ high })) ??
    bound(ABOVE, (low) => ({ low, withLow: false })) ??
    bound(FROM, (low) => ({ low })) ??
    single(text) ??
    range(text)
  )
}

function single(text: string): Amount | undefined {
  const number = parseKeyNumber(text, 'any')
  if (!number || number.tolerance.amount > 0) return undefined
  return { low: number.value, high: number.value, withLow: true, withHigh: true, unit: number.unit ?? '' }
}

function range(text: string): Amount | undefined {
  const [, from = '', unit = '', to = ''] = RANGE.exec(text) ?? []
  const low = single(from)
  const high = single(to)
  if (!low || !high || high.low < low.low || (unit.trim() !== '' && unit.trim() !== high.unit)) return undefined
  return { low: low.low, high: high.low, withLow: true, withHigh: true, unit: high.unit || low.unit }
}
