import { describe, expect, it } from 'vitest'
import { parseKeyNumber } from '@/lib/quiz/key-number'

const absolute = (amount: number) => ({ by: 'absolute', amount })
const percent = (amount: number) => ({ by: 'percent', amount })

describe('the number of a key', () => {
  it.each([
    ['84', { value: 84, tolerance: absolute(0) }],
    ['-84', { value: -84, tolerance: absolute(0) }],
    ['1,5', { value: 1.5, tolerance: absolute(0) }],
    ['1,234', { value: 1234, tolerance: absolute(0) }],
    ['1.234', { value: 1.234, tolerance: absolute(0) }],
    ['2015', { value: 2015, tolerance: absolute(0) }],
    ['0.5', { value: 0.5, tolerance: absolute(0) }],
    ['0', { value: 0, tolerance: absolute(0) }],
    ['1.4 million', { value: 1400000, tolerance: absolute(0) }],
    ['9.81 ± 0.05 m/s^2', { value: 9.81, tolerance: absolute(0.05), unit: 'm/s^2' }],
    ['9.81 m/s² ± 0.05', { value: 9.81, tolerance: absolute(0.05), unit: 'm/s^2' }],
    ['9.81±0.05', { value: 9.81, tolerance: absolute(0.05) }],
    ['140 +- 2', { value: 140, tolerance: absolute(2) }],
    ['140 +/- 2', { value: 140, tolerance: absolute(2) }],
    ['140 ± 2%', { value: 140, tolerance: percent(2) }],
    ['140 ± 2 % km', { value: 140, tolerance: percent(2), unit: 'km' }],
    ['140 km ± 2 %', { value: 140, tolerance: percent(2), unit: 'km' }],
    ['140 km ± 2 km', { value: 140, tolerance: absolute(2), unit: 'km' }],
    ['140 km ± 2 % km', { value: 140, tolerance: percent(2), unit: 'km' }],
    ['140±2%km', { value: 140, tolerance: percent(2), unit: 'km' }],
    ['2 1/2 km', { value: 2.5, tolerance: absolute(0), unit: 'km' }],
    ['50 %', { value: 50, tolerance: absolute(0), unit: '%' }],
    ['50% ± 2', { value: 50, tolerance: absolute(2), unit: '%' }],
    ['50% ± 2%', { value: 50, tolerance: absolute(2), unit: '%' }],
    ['10 miles per hour', { value: 10, tolerance: absolute(0), unit: 'miles per hour' }],
  ])('%s', (text, number) => {
    expect(parseKeyNumber(text)).toEqual(number)
  })

  it.each(['JFK', '', '±', '5 ±', '± 5', '5 ± x', '5 ± -1', '5 ± 1 ± 2', '140 km ± 2 m', '140 km ± 2% m'])(
    'is not %s',
    (text) => {
      expect(parseKeyNumber(text)).toBe(null)
      expect(parseKeyNumber(text, 'any')).toBe(null)
    },
  )

  it.each(['9/11', '9 / 11', ' 9/11 ', '24/7', '3rd', '1st', '2nd', '11th', '1990s', '007', '5 pm', '12 pm', '5PM'])(
    'is not the name %s',
    (text) => {
      expect(parseKeyNumber(text)).toBe(null)
      expect(parseKeyNumber(text, 'any')).toBe(null)
    },
  )

  it('may have a unit that is not known only where any unit may stand', () => {
    expect(parseKeyNumber('23 people')).toBe(null)
    expect(parseKeyNumber('27 June')).toBe(null)
    expect(parseKeyNumber('23 people', 'any')).toEqual({ value: 23, tolerance: absolute(0), unit: 'people' })
    expect(parseKeyNumber('23 ± 1 people', 'any')).toEqual({ value: 23, tolerance: absolute(1), unit: 'people' })
  })
})
