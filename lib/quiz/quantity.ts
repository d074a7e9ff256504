import { plainMaths } from './units'

/** A number as typed. `values`: all that the writing can mean (1,234 is two), the likeliest first. `unit`: '' for none. */
export type Quantity = { values: [number, ...number[]]; unit: string }

/** English words for powers of ten, with those of South Asia. */
const SCALE = new Map(Object.entries({ thousand: 3, lakh: 5, million: 6, crore: 7, billion: 9, bn: 9, trillion: 12 }))

const CURRENCY_FIRST = /^(\p{Sc}) ?(?=[-+\d.,])(.*)$/u
const FRACTION = /^([-+]?) ?(?:(\d+) )?(\d+) ?[/\u2044] ?(\d+)(?![\d/])(.*)$/
const DECIMAL = /^([-+]?) ?(\d+(?:[ '.,٫]\d+)*|[.,٫]\d+)[.,]?(?: ?(?:e|[x×*·] ?10 ?\^) ?([-+]?\d+))?(.*)$/i
const UNIT = /^ ?(?:(?:[\p{L}°%‰'"(\p{Sc}]|\/ ?[\p{L}(]).*)?$/u

/** Longer texts are no numbers. */
const LONGEST = 200

/**
 * Reads a number with or without a unit, as people write it: `1e3`, `2,5 × 10³`, `−5`, `1 234,5`, `1'234`, `3/4`, `2½`,
 * `5 km`, `50 %`, `$5 million`, with the digits of any common script. Null when it is none.
 */
export function readQuantity(text: string): Quantity | null {
  if (text.length > LONGEST) return null
  const written = plainMaths(text.replace(/[¼-¾⅐-⅞]/, ' $&'))
    .replaceAll('٬', "'")
    .replaceAll('،', ',')
    .replace('٪', '%')
    .replace(/^[=≈~] ?/, '')
    .replace(CURRENCY_FIRST, '$2 $1')
  const fraction = FRACTION.exec(written)
  if (fraction) {
    const [, sign, whole = '0', over, under, rest = ''] = fraction
    const value = Number(whole) + Number(over) / Number(under)
    return quantity([sign === '-' ? -value : value], rest)
  }
  const decimal = DECIMAL.exec(written)
  if (!decimal) return null
  const [, sign, number = '', power = '0', rest = ''] = decimal
  const [start = '', word = ''] = /^ ?([a-z]+)/i.exec(rest) ?? []
  const tens = SCALE.get(word.toLowerCase())
  const exponent = Number(power) + (tens ?? 0)
  const values = readings(number).map((reading) => Number(`${sign}${reading}e${exponent}`))
  return quantity(values, tens === undefined ? rest : rest.slice(start.length))
}

function quantity(values: number[], rest: string): Quantity | null {
  const [likeliest, ...others] = values
  if (likeliest === undefined || !values.every(Number.isFinite) || !UNIT.test(rest)) return null
  return { values: [likeliest, ...others], unit: rest.trim().replace(/[.,;:!?]+$/, '') }
}

/** The decimal literals that digits with separators can mean; none when they are out of place. */
function readings(number: string): string[] {
  const asGroups = grouped(number)
  const [, head = '', separator = '', tail = ''] = /^(.*)([.,٫])(\d+)$/.exec(number) ?? []
  const whole = head === '' ? '0' : head.includes(separator) ? null : grouped(head)
  const asDecimal = separator === '' || whole === null ? null : `${whole}.${tail}`
  const both = separator === '.' ? [asDecimal, asGroups] : [asGroups, asDecimal]
  return both.filter((reading) => reading !== null)
}

/** The digits of a whole number: in one piece, in threes between one kind of separator, or as lakhs and crores. */
function grouped(number: string): string | null {
  const whole = /^\d+$|^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(number)
  return whole ? number.replace(/\D/g, '') : null
}
