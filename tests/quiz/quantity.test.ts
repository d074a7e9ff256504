import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity } from '@/lib/quiz/quantity'

const read = (text: string) => {
  const quantity = readQuantity(text)
  return quantity && [...quantity.values, quantity.unit].join(' ').trim()
}

describe('a number is read', () => {
  it.each([
    ['7', '7'],
    ['+7', '7'],
    ['-7', '-7'],
    ['- 7', '-7'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['1e3', '1000'],
    ['1E-3', '0.001'],
    ['1.5e+3', '1500'],
    ['2,5 × 10³', '2500'],
    ['2.5x10^3', '2500'],
    ['2.5 * 10^-3', '0.0025'],
    ['2.5·10⁻³ m', '0.0025 m'],
    ['.5', '0.5'],
    ['.25', '0.25'],
    ['13/16', '0.8125'],
    ['12 13/16', '12.8125'],
    ['١،٢٣٤،٥٦٧', '1234567'],
    ['5$ 5', '5 $ 5'],
    ['5 % million', '5 % million'],
    ['5 km; say', '5 km; say'],
    ['5 km...', '5 km'],
    [',5', '0.5'],
    ['5.', '5'],
    ['5,', '5'],
    ['= 5', '5'],
    ['≈5', '5'],
    ['~ 5', '5'],
    ['0.25', '0.25'],
    ['0,25', '0.25'],
    ['0,125', '0.125'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u2009234.5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ["1'234", '1234'],
    ['1’234.5', '1234.5'],
    ['1,234', '1234 1.234'],
    ['1.234', '1.234 1234'],
    ['12,345', '12345 12.345'],
    ['123,456', '123456 123.456'],
    ['1234,567', '1234.567'],
    ['1,2345', '1.2345'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567', '1234567'],
    ['12,34,567', '1234567'],
    ['1,23,45,678', '12345678'],
    ['12,34,567.8', '1234567.8'],
    ['٢٣', '23'],
    ['۲۳', '23'],
    ['۱۲٫۵', '12.5'],
    ['١٬٢٣٤', '1234'],
    ['١٬٢٣٤٫٥', '1234.5'],
    ['١،٥', '1.5'],
    ['1٫234', '1.234'],
    ['３.５', '3.5'],
    ['3/4', '0.75'],
    ['-3/4', '-0.75'],
    ['3 / 4 km', '0.75 km'],
    ['½', '0.5'],
    ['2½', '2.5'],
    ['-2 1/2', '-2.5'],
    ['2¼ h', '2.25 h'],
    ['⅔', String(2 / 3)],
    ['5 km', '5 km'],
    ['5km', '5 km'],
    ['5 km.', '5 km'],
    ['5 m/s²', '5 m/s^2'],
    ['5 /s', '5 /s'],
    ['50 %', '50 %'],
    ['50%', '50 %'],
    ['٥٠٪', '50 %'],
    ['20 °C', '20 °C'],
    ['20º', '20 °'],
    ['20˚', '20 °'],
    ["5'", "5 '"],
    ['5 (approx)', '5 (approx)'],
    ['$5', '5 $'],
    ['€ 5,50', '5.5 €'],
    ['$-5', '-5 $'],
    ['5 $', '5 $'],
    ['5 thousand', '5000'],
    ['1.4 million', '1400000'],
    ['1.4 Million people', '1400000 people'],
    ['$5 billion', '5000000000 $'],
    ['5bn', '5000000000'],
    ['5 trillion', '5000000000000'],
    ['5 lakh', '500000'],
    ['2 crore', '20000000'],
    ['5 mil', '5 mil'],
    ['1 234 km', '1234 km'],
    ['5e', '5 e'],
    ['5 x', '5 x'],
  ])('%s as %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    '',
    'many',
    'km',
    '-',
    '.',
    '1 23',
    '1,23,4',
    '1.2.3',
    '12,345,67',
    '0,123,456',
    "1'23",
    '1,234 567',
    '1.234 567,8',
    '1,234,5',
    '3/4/2015',
    '3-4',
    '5-6',
    '12:30',
    '1/0',
    '1e999',
    '5 -',
    '5 = 5',
    '5=5',
    '١٬٢٣',
    '1,234e308',
    'x5',
    '5;6',
    '4/',
    '5 /',
    'constructor',
  ])('%s as none', (text) => {
    expect(read(text)).toBe(null)
  })

  it('as none when it is longer than any number', () => {
    expect(read('1'.repeat(200))).not.toBe(null)
    expect(read('1'.repeat(201))).toBe(null)
  })

  it('as itself, in whatever way JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readQuantity(String(value))?.values).toContain(value === 0 ? 0 : value)
      }),
    )
  })

  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE', 'hi-IN', 'en-IN', 'ar-EG', 'fa-IR', 'ur-PK', 'bn-BD'])(
    'as people of %s write it',
    (locale) => {
      const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
          const value = thousandths / 1000
          expect(readQuantity(format.format(value))?.values).toContain(value)
        }),
      )
    },
  )
})
