import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctNumber, gradeNumber, isEmptyNumber } from '@/lib/quiz/kinds/number'
import { number, numberAnswer } from '../examples'

const say = (value: string) => ({ kind: 'number' as const, text: value })
const within = (amount: number, by: 'absolute' | 'percent' = 'absolute') => ({ tolerance: { by, amount } })
/** Score and code, in short. */
const result = (question: ReturnType<typeof number>, text: string) => {
  const graded = gradeNumber(question, say(text))
  if (graded.status !== 'graded') return graded.status
  const [part] = graded.parts
  return part?.code ? `${graded.score} ${part.code}` : graded.score
}

describe('a number', () => {
  it('is right when it is the value, and names the answer', () => {
    expect(gradeNumber(number(numberAnswer(84)), say('84'))).toEqual({
      status: 'graded',
      score: 1,
      parts: [{ id: 'q', verdict: 'right', answer: 'right-84' }],
    })
  })

  it('is wrong when it is another', () => {
    expect(gradeNumber(number(numberAnswer(84)), say('85'))).toEqual({
      status: 'graded',
      score: 0,
      parts: [{ id: 'q', verdict: 'wrong' }],
    })
  })

  it('is incomplete while it is blank or no number, and says which', () => {
    const question = number(numberAnswer(84))
    expect(gradeNumber(question, say(' \u00a0'))).toEqual({ status: 'incomplete', missing: [] })
    expect(gradeNumber(question, say('many'))).toEqual({ status: 'incomplete', missing: [], code: 'not-a-number' })
    expect(isEmptyNumber(say(' \u00a0'))).toBe(true)
    expect(isEmptyNumber(say('many'))).toBe(false)
  })

  it.each([
    ['84,0', 1],
    ['8.4e1', 1],
    ['٨٤', 1],
    ['1,234', 0],
  ])('%s is read as people write it: %d', (text, score) => {
    expect(result(number(numberAnswer(84)), text)).toBe(score)
  })

  it('is right when either reading of an ambiguous writing is', () => {
    expect(result(number(numberAnswer(1234)), '1,234')).toBe(1)
    expect(result(number(numberAnswer(1.234)), '1,234')).toBe(1)
    expect(result(number(numberAnswer(1234)), '1.234')).toBe(1)
    expect(result(number(numberAnswer(1235)), '1,234')).toBe(0)
  })

  it('may be off by an absolute margin, the ends included', () => {
    const question = number(numberAnswer(9.81, within(0.05)))
    expect(['9.76', '9.86', '9.8'].map((text) => result(question, text))).toEqual([1, 1, 1])
    expect(result(question, '9.7599')).toBe('0 out-of-tolerance')
    expect(result(question, '9.8601')).toBe('0 out-of-tolerance')
  })

  it('may be off by a margin in per cent of the value, whatever its sign', () => {
    const question = number(numberAnswer(-140, within(2, 'percent')))
    expect(['-137.2', '-142.8', '-140'].map((text) => result(question, text))).toEqual([1, 1, 1])
    expect(result(question, '-142.9')).toBe('0 out-of-tolerance')
    expect(result(question, '-142.81')).toBe('0 out-of-tolerance')
    expect(result(question, '140')).toBe('0 out-of-tolerance')
  })

  it('speaks of a margin only where a right answer has one', () => {
    expect(result(number(numberAnswer(5), numberAnswer(7, { correct: false, ...within(1) })), '9')).toBe(0)
  })

  it('speaks of a margin where any right answer has one', () => {
    expect(result(number(numberAnswer(5, within(1)), numberAnswer(7)), '9')).toBe('0 out-of-tolerance')
  })

  it('does not hold the error of doubles against the student', () => {
    expect(result(number(numberAnswer(0, { unit: 'm', ...within(0.57) })), '57 cm')).toBe(1)
    expect(result(number(numberAnswer(0, { unit: 'm', ...within(0.57) })), '57.1 cm')).toBe('0 out-of-tolerance')
    expect(result(number(numberAnswer(0.1 + 0.2)), '0.3')).toBe(1)
    expect(result(number(numberAnswer(1e15)), '1000000000000001')).toBe(1)
    expect(result(number(numberAnswer(1e12)), '1000000000001')).toBe(0)
    expect(result(number(numberAnswer(1.6e-19)), '1.7e-19')).toBe(0)
    expect(result(number(numberAnswer(0)), '0')).toBe(1)
    expect(result(number(numberAnswer(0)), '1e-300')).toBe(0)
  })
})

describe('a foreseen wrong number', () => {
  it('is wrong, and is named', () => {
    const question = number(numberAnswer(84), numberAnswer(48, { correct: false }))
    expect(gradeNumber(question, say('48'))).toEqual({
      status: 'graded',
      score: 0,
      parts: [{ id: 'q', verdict: 'wrong', answer: 'wrong-48' }],
    })
  })

  it('wins over a right one with a wider margin, and loses to one with a narrower', () => {
    const question = number(numberAnswer(100, within(5)), numberAnswer(104, { correct: false }))
    expect(result(question, '104')).toBe(0)
    expect(result(question, '103')).toBe(1)
    const wide = number(numberAnswer(90, { correct: false, ...within(20) }), numberAnswer(100, within(5)))
    expect(result(wide, '103')).toBe(1)
    expect(result(wide, '94')).toBe(0)
  })

  it('has its margin compared with others in one unit', () => {
    const distance = (correct: boolean) =>
      number(
        numberAnswer(2, { unit: 'km', correct, ...within(1) }),
        numberAnswer(2000, { unit: 'm', correct: !correct, ...within(500) }),
      )
    expect(result(distance(true), '2 km')).toBe(0)
    expect(result(distance(false), '2 km')).toBe(1)
  })

  it('loses to a right one with the same margin', () => {
    expect(result(number(numberAnswer(5, { correct: false }), numberAnswer(5)), '5')).toBe(1)
    expect(result(number(numberAnswer(5), numberAnswer(5, { correct: false })), '5')).toBe(1)
  })

  it('wins when it foresees the very unit given', () => {
    const question = number(
      numberAnswer(140, { unit: 'km', ...within(5) }),
      numberAnswer(140, { unit: 'm', correct: false, ...within(100) }),
    )
    expect(gradeNumber(question, say('140 m'))).toMatchObject({ score: 0, parts: [{ answer: 'wrong-140' }] })
    expect(result(question, '140')).toBe('0.5 unit-missing')
  })
})

describe('a number with a unit', () => {
  const question = number(numberAnswer(9.81, { unit: 'm/s^2', ...within(0.05) }))

  it.each(['9.81 m/s^2', '9,8 m/s²', '9.81 m s⁻²', '981 cm/s2', '0.00981 km/s²'])('is right as %s', (text) => {
    expect(result(question, text)).toBe(1)
  })

  it('is half right without its unit, or with another; the verdict is wrong and no answer is named', () => {
    expect(gradeNumber(question, say('9.81'))).toStrictEqual({
      status: 'graded',
      score: 0.5,
      parts: [{ id: 'q', verdict: 'wrong', code: 'unit-missing' }],
    })
    expect(result(question, '9.81 m/s')).toBe('0.5 unit-wrong')
    expect(result(question, '9.81 km/s^2')).toBe('0.5 unit-wrong')
    expect(result(question, '9.81 apples')).toBe('0.5 unit-wrong')
  })

  it('is half right without its unit in either reading of an ambiguous writing', () => {
    expect(result(number(numberAnswer(1234, { unit: 'km' })), '1,234')).toBe('0.5 unit-missing')
    expect(result(number(numberAnswer(1.234, { unit: 'km' })), '1,234')).toBe('0.5 unit-missing')
  })

  it('is wrong with a wrong number, with its unit or without', () => {
    expect(result(question, '3 m/s^2')).toBe('0 out-of-tolerance')
    expect(result(question, '3')).toBe('0 out-of-tolerance')
    expect(result(question, '3 apples')).toBe('0 out-of-tolerance')
  })

  it('takes the margin in the unit of the key', () => {
    const day = number(numberAnswer(2, { unit: 'h', ...within(0.5) }))
    expect(result(day, '150 min')).toBe(1)
    expect(result(day, '151 min')).toBe('0 out-of-tolerance')
    const share = number(numberAnswer(2, { unit: 'h', ...within(10, 'percent') }))
    expect(result(share, '132 min')).toBe(1)
    expect(result(share, '133 min')).toBe('0 out-of-tolerance')
  })

  it('compares an unknown unit as text, capitals, accents and a plural s aside', () => {
    const people = number(numberAnswer(23, { unit: 'People' }))
    expect(result(people, '23 people')).toBe(1)
    expect(result(number(numberAnswer(23, { unit: 'attack' })), '23 attacks')).toBe(1)
    expect(result(people, '23 apples')).toBe('0.5 unit-wrong')
    expect(result(people, '23')).toBe('0.5 unit-missing')
  })

  it('forgives capitals that make a known unit unknown, but not those that make another unit', () => {
    expect(result(number(numberAnswer(50, { unit: 'Hz' })), '50 HZ')).toBe(1)
    expect(result(number(numberAnswer(5, { unit: 'GB' })), '5 gb')).toBe(1)
    expect(result(number(numberAnswer(5, { unit: 'MW' })), '5 mW')).toBe('0.5 unit-wrong')
  })

  it('converts temperatures with their noughts, and takes a bare C or F for degrees there', () => {
    const zero = number(numberAnswer(0, { unit: '°C' }))
    expect(['0 °C', '32 °F', '273.15 K', '0 C', '0 degrees Celsius', '32F'].map((text) => result(zero, text))).toEqual([
      1, 1, 1, 1, 1, 1,
    ])
    expect(result(zero, '0 K')).toBe('0.5 unit-wrong')
    expect(result(number(numberAnswer(5, { unit: 'A s' })), '5 C')).toBe(1)
    expect(result(number(numberAnswer(5, { unit: '°C', ...within(1) })), '43 °F')).toBe('0 out-of-tolerance')
    expect(result(number(numberAnswer(5, { unit: '°C', ...within(1) })), '42 °F')).toBe(1)
  })

  it('reads per cent as a share', () => {
    const half = number(numberAnswer(50, { unit: '%' }))
    expect(['50 %', '50%', '0.5', '1/2', '50 per cent'].map((text) => result(half, text))).toEqual([1, 1, 1, 1, 1])
    expect(result(half, '50')).toBe('0.5 unit-missing')
    expect(result(number(numberAnswer(0.5)), '50 %')).toBe(1)
  })
})

describe('a number without a unit', () => {
  it('does not hold a unit against the student, and says that it was not asked for', () => {
    expect(gradeNumber(number(numberAnswer(5)), say('5 km'))).toStrictEqual({
      status: 'graded',
      score: 1,
      parts: [{ id: 'q', verdict: 'right', answer: 'right-5', code: 'unit-unexpected' }],
    })
    expect(result(number(numberAnswer(50)), '50 %')).toBe('1 unit-unexpected')
    expect(result(number(numberAnswer(5)), '5 apples')).toBe('1 unit-unexpected')
    expect(result(number(numberAnswer(5)), '6 km')).toBe(0)
  })

  it('prefers the answer that expects the unit', () => {
    const question = number(
      numberAnswer(5, within(1)),
      numberAnswer(5, { unit: 'km', correct: false, ...within(9000) }),
    )
    expect(result(question, '5 km')).toBe(0)
    expect(result(question, '5')).toBe(1)
  })
})

describe('the right answer', () => {
  it('is the value and its unit, not the margin', () => {
    expect(
      correctNumber(
        number(numberAnswer(1, { correct: false }), numberAnswer(9.81, { unit: 'm/s^2', text: '9.81 ± 0.05 m/s^2' })),
      ),
    ).toEqual(say('9.81 m/s^2'))
    expect(correctNumber(number(numberAnswer(84)))).toEqual(say('84'))
  })

  it('is blank where there is none', () => {
    expect(correctNumber(number(numberAnswer(1, { correct: false })))).toEqual(say(''))
  })

  it('is right in any unit that converts to its own', () => {
    const units = [
      ['m', 1],
      ['km', 1000],
      ['cm', 0.01],
      ['in', 0.0254],
      ['mi', 1609.344],
      ['μm', 1e-6],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 1e6 }),
        (from, to, value) => {
          const question = number(numberAnswer(value, { unit: from[0] }))
          expect(result(question, `${(value * from[1]) / to[1]} ${to[0]}`)).toBe(1)
        },
      ),
    )
  })

  it('stays right as it moves within the margin and is wrong beyond it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 3000 }),
        (value, margin, off) => {
          const question = number(numberAnswer(value, within(margin)))
          expect(result(question, `${value + off}`)).toBe(off <= margin ? 1 : '0 out-of-tolerance')
          expect(result(question, `${value - off}`)).toBe(off <= margin ? 1 : '0 out-of-tolerance')
        },
      ),
    )
  })
})
