import { parseKeyNumber } from '@/lib/quiz/key-number'
import { unitOf } from '@/lib/quiz/units'
import type { Rule } from '../rule'

/** What is often written for a unit, by small letters without spaces. */
const MEANT = new Map(
  (
    'kmph=km/h kmh=km/h kmps=km/s mps=m/s ms/s=m/s sqkm=km^2 sqm=m^2 sqft=ft^2 sqcm=cm^2 cum=m^3 cc=cm^3 gm=g gms=g kgs=kg kms=km cms=cm ' +
    'mtr=m mtrs=m ltr=L ltrs=L kgf=kg inchs=inches mamp=mA mamps=mA kwhr=kWh celcius=°C farenheit=°F centigrade=°C'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

const ABOUT = /^(?:about|around|approx\.?|approximately|roughly|nearly|almost|circa|ca\.?) +(?=\d)/i
const RANGE = /^(\d[\d.]*) ?[-–—] ?(\d[\d.]*)( ?\S.*)$/
const MARGIN = /\s*(?:plus or minus|plus\/minus|plus-minus|give or take)\s*/i
const PARTS = /\s+or\s+|,\s+/

/**
 * An answer begins with a number, yet is compared as text, letter by letter: it has a unit that nothing is known of, stands for several
 * numbers, or has words round it. A student who types the number alone, or with another spelling of the unit, is marked wrong.
 * `kind="text"` says that text is meant.
 *
 * Source: Haladyna & Rodriguez (2013) on completion items: every defensible answer is to be foreseen.
 *
 * good:
 * ```question
 * At what temperature does tin melt?
 *
 * - = 232 ± 1 °C
 * ```
 *
 * good:
 * ```question
 * How many metals does the passage name?
 *
 * - = 3 | 3 metals
 * ```
 *
 * good:
 * ```question
 * On which day did the letter arrive?
 *
 * - = 27 June
 * ```
 *
 * bad:
 * ```question
 * At what temperature does tin melt?
 *
 * - = 232 celcius
 * ```
 *
 * bad:
 * ```question
 * How many metals does the passage name?
 *
 * - = 3 metals
 * ```
 *
 * bad:
 * ```question
 * At what temperature does tin melt?
 *
 * - = 231 or 232 °C
 * ```
 */
export const numberAsText: Rule = {
  name: 'number-as-text',
  means: 'An answer begins with a number, but is compared as text.',
  mend: 'Write the number alone or with a unit that is known, one number a wording: `- = 75 km/h | 76 km/h`.',
  of: 'question',
  check({ question, kindNamed, answers }, tell) {
    if (kindNamed && question.kind === 'text') return
    for (const { texts, correct, place } of answers) {
      const flaw = correct && !texts.some(isNumber) ? flawOf(texts[0] ?? '') : undefined
      if (flaw) tell(place, flaw)
    }
  },
}

const isNumber = (text: string) => parseKeyNumber(text) !== null

function flawOf(text: string) {
  const { value, unit } = parseKeyNumber(text, 'any') ?? {}
  const meant = unit && MEANT.get(unit.toLowerCase().replace(/[\s.]/g, ''))
  if (unit && meant)
    return { message: `\`${unit}\` is no unit that is known.`, hint: `Write \`${text.replace(unit, meant)}\`.` }
  if (unit && /^\p{Ll}/u.test(unit) && !/\d/.test(unit) && !unitOf(unit).known)
    return {
      message: `“${text}” is compared as text: who types ${value} is marked wrong.`,
      hint: `Accept the number too, \`- = ${text} | ${value}\`, or ask for it alone.`,
    }
  const [, low, high, of = ''] = RANGE.exec(text) ?? []
  if (low !== undefined && high !== undefined && isNumber(high + of)) return range(text, Number(low), Number(high), of)
  const margin = text.replace(MARGIN, ' ± ')
  if (margin !== text && isNumber(margin)) return { message: told(text), hint: `Write \`- = ${margin}\`.` }
  const numbers = text.split(PARTS)
  if (numbers.length > 1 && numbers.every((number) => /^\d/.test(number)) && isNumber(numbers.at(-1) ?? ''))
    return several(text, numbers)
  const exact = text.replace(ABOUT, '')
  if (exact !== text && isNumber(exact))
    return { message: told(text), hint: `Write how far an answer may be off: \`- = ${exact} ± 5%\`.` }
  return undefined
}

function range(text: string, low: number, high: number, unit: string) {
  const middle = `${(low + high) / 2} ± ${(high - low) / 2}${unit}`
  return { message: told(text), hint: `Write the middle and how far an answer may be off: \`- = ${middle}\`.` }
}

/** Several numbers, of which the last may have the unit of all. */
function several(text: string, numbers: string[]) {
  const unit = parseKeyNumber(numbers.at(-1) ?? '')?.unit
  const each = numbers.map((number) => (unit && !parseKeyNumber(number)?.unit ? `${number} ${unit}` : number))
  return { message: told(text), hint: `Write each number apart: \`- = ${each.join(' | ')}\`.` }
}

const told = (text: string) => `“${text}” is compared as text, letter by letter.`
