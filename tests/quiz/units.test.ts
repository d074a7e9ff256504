import { describe, expect, it } from 'vitest'
import { unitOf } from '@/lib/quiz/units'

/** Whether so many of one unit are so many of the other. */
function expectEqual(a: string, b: string) {
  const [x, y] = [a, b].map((text) => {
    const [, value, unit = ''] = /^(\S+) ?(.*)$/.exec(text) ?? []
    const found = unitOf(unit)
    expect(found.known, unit).toBe(true)
    return { si: Number(value) * found.factor + found.nought, dimension: found.dimension }
  })
  expect(x?.dimension).toBe(y?.dimension)
  expect((x?.si ?? 0) / (y?.si ?? 0)).toBeCloseTo(1, 12)
}

describe('units of one dimension', () => {
  it.each([
    ['length', '1 km', '1000 m'],
    ['length', '1 m', '100 cm'],
    ['length', '1 dm', '100 mm'],
    ['length', '1 μm', '1000 nm'],
    ['length', '1 µm', '1 um'],
    ['length', '1 hm', '10 dam'],
    ['length', '1 mi', '5280 ft'],
    ['length', '1 yd', '3 feet'],
    ['length', '12 inches', '1 foot'],
    ['length', '1 inch', '2.54 cm'],
    ['length', '1 nmi', '1852 metres'],
    ['mass', '1 kg', '1000 g'],
    ['mass', '1 t', '1000 kilograms'],
    ['mass', '1 Mt', '1e9 kg'],
    ['mass', '1 lb', '16 oz'],
    ['mass', '1 pound', '0.45359237 kg'],
    ['time', '1 h', '60 min'],
    ['time', '1 hr', '3600 s'],
    ['time', '1 day', '24 hours'],
    ['time', '1 week', '7 d'],
    ['time', '2 years', '730.5 days'],
    ['time', '1 ms', '1e-3 sec'],
    ['time', '1 ps', '1000 fs'],
    ['speed', '36 km/h', '10 m/s'],
    ['speed', '36 kph', '10 m s-1'],
    ['speed', '1 mph', '1 mile per hour'],
    ['speed', '1 kn', '1852 m/h'],
    ['acceleration', '9.81 m/s^2', '981 cm/s²'],
    ['acceleration', '9.81 m s⁻²', '9.81 m/s/s'],
    ['acceleration', '9.81 m·s^-2', '9.81 m/(s s)'],
    ['energy', '1 kg m² s⁻²', '1 J'],
    ['area', '1 ha', '10000 m2'],
    ['area', '1 km²', '100 ha'],
    ['area', '1 square kilometre', '1e6 m^2'],
    ['area', '1 sq mi', '640 acre'],
    ['volume', '1 L', '1 dm3'],
    ['volume', '1 mL', '1 cm³'],
    ['volume', '1 cubic metre', '1000 litres'],
    ['volume', '1 l', '10 dl'],
    ['temperature', '0 °C', '273.15 K'],
    ['temperature', '212 °F', '100 °C'],
    ['temperature', '5 degrees Celsius', '41 fahrenheit'],
    ['temperature', '5 deg C', '5 ℃'],
    ['temperature', '5 °c', '5 ° C'],
    ['temperature', '5 degree celsius', '5 °Celsius'],
    ['temperature', '5 degree C', '5 °C'],
    ['angle', '5 deg cm', '5 ° cm'],
    ['angle', '180 °', '3.141592653589793 rad'],
    ['angle', '1 deg', '1 degree'],
    ['force', '1 N', '1 kg·m/s²'],
    ['force', '1 kN', '1000 newtons'],
    ['energy', '1 J', '1 N m'],
    ['energy', '1 kWh', '3.6 MJ'],
    ['energy', '1 cal', '4.184 J'],
    ['energy', '1 kcal', '1000 calories'],
    ['energy', '1 MeV', '1.602176634e-13 J'],
    ['power', '1 W', '1 J/s'],
    ['power', '1 GW', '1e9 W'],
    ['pressure', '1 bar', '1e5 Pa'],
    ['pressure', '1 atm', '1013.25 mbar'],
    ['pressure', '1 hPa', '100 N/m2'],
    ['pressure', '1 mmHg', '133.322387415 Pa'],
    ['pressure', '1 psi', '6894.757293168 Pa'],
    ['frequency', '1 MHz', '1e6 /s'],
    ['frequency', '1 gigahertz', '1e9 Hz'],
    ['electricity', '1 V', '1 W/A'],
    ['electricity', '1 Ω', '1 V/A'],
    ['electricity', '1 kΩ', '1000 ohms'],
    ['electricity', '1 C', '1 A s'],
    ['electricity', '1 mAh', '3.6 C'],
    ['electricity', '1 F', '1 C/V'],
    ['electricity', '1 S', '1 A/V'],
    ['electricity', '1 T', '1 Wb/m²'],
    ['electricity', '1 Wb', '1 V s'],
    ['electricity', '1 H', '1 Wb/A'],
    ['data', '1 B', '8 bit'],
    ['data', '1 KB', '1000 bytes'],
    ['data', '1 KiB', '1024 B'],
    ['data', '1 GiB', '1024 MiB'],
    ['data', '1 TiB', '1024 GiB'],
    ['data', '1 Mbps', '1 Mbit/s'],
    ['amount', '1 mmol', '1e-3 moles'],
    ['light', '1 kcd', '1000 cd'],
    ['shares', '50 %', '0.5'],
    ['shares', '5 ‰', '0.5 percent'],
    ['shares', '5 per cent', '5 %'],
    ['products', '1 W/(m2 K)', '1 W/m2/K'],
    ['products', '1 N*m', '1 N.m'],
    ['products', '1 J/(kg·(K))', '1 J kg^-1 K^-1'],
    ['products', '1 m**2 s**-2', '1 m²/s²'],
    ['products', '1 kg·m·s-2', '1 N'],
    ['products', '1 kg per m Per s', '1 Pa s'],
    ['products', '1 m^12', '1 m^6 m^6'],
    ['names', '1 Square Metre', '1 m2'],
    ['names', '1 Cubic Metre', '1 m3'],
    ['names', '5 Per Cent', '5 %'],
    ['names', '1 tesla', '1 T'],
    ['names', '1 pascal', '1 Pa'],
    ['large prefixes', '1 Pm', '1e-3 Em'],
    ['large prefixes', '1 Tm', '1e12 m'],
    ['careless capitals', '1 KM', '1 km'],
    ['careless capitals', '1 Kg', '1 kg'],
    ['plurals of symbols', '2 kms', '2 km'],
    ['plurals of symbols', '2 hrs', '2 h'],
    ['prefixed names', '1 terabyte', '1e6 megabytes'],
    ['prefixed names', '1 centimeter', '10 millimeters'],
    ['prefixed names', '1 micrometre', '1000 nanometres'],
  ])('convert: %s, %s = %s', (_, a, b) => {
    expectEqual(a, b)
  })

  it('are not those of another', () => {
    const dimensions = [
      'm',
      'kg',
      's',
      'A',
      'K',
      'mol',
      'cd',
      'bit',
      'm/s',
      'm/s2',
      'm2',
      'm3',
      'N',
      'J',
      'W',
      'Pa',
      'Hz',
      'V',
      'Ω',
      'C',
      '%',
    ]
    expect(new Set(dimensions.map((unit) => unitOf(unit).dimension)).size).toBe(dimensions.length)
  })
})

describe('a text that is no known unit', () => {
  it.each([
    'people',
    'm^2 people',
    'people km',
    '(m',
    'm)',
    'm)(',
    '^2',
    'm 2',
    'constructor',
    '__proto__',
    'megapeople',
    'mk',
    'kmin',
    'daft',
    '1/s',
    'm+s',
    'hpc',
  ])('%s is a dimension by itself', (text) => {
    expect(unitOf(text)).toMatchObject({ known: false, factor: 1, nought: 0 })
    expect(unitOf(text).dimension).not.toBe(unitOf('').dimension)
  })

  it('is the same whatever its capitals, accents and plural s', () => {
    expect(unitOf('Café').dimension).toBe(unitOf('cafes').dimension)
    expect(unitOf('sheep').dimension).not.toBe(unitOf('heep').dimension)
    expect(unitOf('people').dimension).not.toBe(unitOf('persons').dimension)
  })
})

describe('no unit', () => {
  it('is a pure number', () => {
    expect(unitOf(' ')).toEqual({ factor: 1, nought: 0, dimension: unitOf('%').dimension, known: true })
  })
})
