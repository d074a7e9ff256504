import { plain } from './characters'
import { fold } from './text-fold'
import { BASE, NAMES, NOUGHT, PREFIX_NAMES, PREFIXES, UNITS } from './unit-table'

/**
 * A unit in SI: `value * factor + nought` is the value there; only values of one `dimension` compare.
 * No unit at all is a pure number, of one dimension with per cent and angles. An unknown unit is a dimension by itself,
 * named by its text with capitals, accents and a plural s left out.
 */
export type Unit = { factor: number; nought: number; dimension: string; known: boolean }

/**
 * What a unit as written means: symbols with prefixes, English names, products (`kg·m`, `N m`), quotients (`km/h`,
 * `miles per hour`) and powers (`m/s^2`, `m s⁻²`, `m2`, `square km`). Takes any text; never throws.
 */
export function unitOf(text: string): Unit {
  const written = symbolic(text)
  const product = expand(written)
  if (product) {
    const nought = NOUGHT.get(written) ?? 0
    return { factor: product.factor, nought, dimension: product.powers.join(), known: true }
  }
  const name = fold(written, { case: false, accents: false }).replace(/S$/, '')
  return { factor: 1, nought: 0, dimension: `?${name}`, known: false }
}

/** Text in which powers are `^n` and degrees `°`, besides what `plain` does. */
export function plainMaths(text: string): string {
  const powers = text.replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207a\u207b]+/g, (power) => `^${power}`)
  return plain(powers.replace(/[\u00ba\u02da]/, '°'))
}

const TEMPERATURE = /^(?:(?:degrees?|deg|°) ?)?(celsius|fahrenheit)$|^(?:degrees?|deg|°) ?([cf])$/i

function symbolic(text: string): string {
  return plainMaths(text)
    .replaceAll('**', '^')
    .replace(/[·⋅×•.]/g, '*')
    .replace(TEMPERATURE, (_, name = '', letter = '') => `°${(name + letter).charAt(0).toUpperCase()}`)
    .replace(/per cent/i, '%')
    .replace(/ per /gi, '/')
    .replace(/\b(?:square|sq) ([^ ]+)/i, '$1^2')
    .replace(/\bcubic ([^ ]+)/i, '$1^3')
}

/** `powers`: one for each base unit. */
type Product = { factor: number; powers: number[] }

const ONE: Product = { factor: 1, powers: BASE.map(() => 0) }

/** One product times a power of another; null when there is no other. */
function times(a: Product, b: Product | null, power: number): Product | null {
  return (
    b && { factor: a.factor * b.factor ** power, powers: a.powers.map((n, i) => n + (b.powers[i] as number) * power) }
  )
}

/** A sign, or a symbol with its power: `m2`, `s^-1`. */
const TOKEN = /^ ?(?:([*/()])|([^ \d*/()^+-]+)\^?([+-]?\d+)?)/

/** What a text of symbols, powers and signs comes to in base units; null when it holds anything else. */
function expand(text: string): Product | null {
  let product = ONE
  /** The sign of powers: within each open parenthesis, and of the next factor. */
  const groups = [1]
  let next = 1
  for (let rest = text; rest !== ''; ) {
    const token = TOKEN.exec(rest)
    const group = groups.at(-1)
    if (!token || group === undefined) return null
    const [all, mark, symbol, power = '1'] = token
    rest = rest.slice(all.length)
    if (mark === '(') groups.push(group * next)
    if (mark === ')') groups.pop()
    if (symbol !== undefined) {
      const more = times(product, resolve(symbol), group * next * Number(power))
      if (!more) return null
      product = more
    }
    next = mark === '/' ? -1 : 1
  }
  return groups.length === 1 ? product : null
}

/** A symbol or an English name, with or without a prefix. */
function resolve(symbol: string): Product | null {
  const exact = bySymbol(symbol)
  if (exact) return exact
  const name = symbol.toLowerCase().replace(/(..)s$/, '$1')
  const prefix = [...PREFIX_NAMES.keys()].find((prefix) => name.startsWith(prefix)) ?? ''
  const named = NAMES.get(name.slice(prefix.length))
  return bySymbol(named === undefined ? name : (PREFIX_NAMES.get(prefix) ?? '') + named)
}

function bySymbol(symbol: string): Product | null {
  const base = BASE.indexOf(symbol)
  if (base >= 0) return { factor: 1, powers: BASE.map((_, i) => (i === base ? 1 : 0)) }
  const unit = UNITS.get(symbol)
  if (unit) return times({ ...ONE, factor: unit.factor }, expand(unit.of), 1)
  for (const length of [1, 2]) {
    const prefix = PREFIXES.get(symbol.slice(0, length))
    const stem = symbol.slice(length)
    if (prefix !== undefined && (BASE.includes(stem) || UNITS.get(stem)?.prefixable)) {
      return times({ ...ONE, factor: prefix }, bySymbol(stem), 1)
    }
  }
  return null
}
