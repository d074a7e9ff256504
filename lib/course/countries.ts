import { readFileSync } from 'node:fs'
import path from 'node:path'
import { nearest } from './nearest'

/** English names that authors use, where the atlas has another. */
const OTHER_NAMES: Record<string, string> = {
  'bosnia and herzegovina': 'Bosnia and Herz.',
  'central african republic': 'Central African Rep.',
  'czech republic': 'Czechia',
  'democratic republic of the congo': 'Dem. Rep. Congo',
  'dominican republic': 'Dominican Rep.',
  'equatorial guinea': 'Eq. Guinea',
  eswatini: 'eSwatini',
  'ivory coast': "Côte d'Ivoire",
  'north macedonia': 'Macedonia',
  'solomon islands': 'Solomon Is.',
  'south sudan': 'S. Sudan',
  türkiye: 'Turkey',
  uk: 'United Kingdom',
  'united states': 'United States of America',
  usa: 'United States of America',
  'western sahara': 'W. Sahara',
}

/**
 * The atlas's name (world-atlas: Natural Earth, 1:50 million) of a country named in English, capitals ignored; without one, the
 * name that was perhaps meant.
 */
export function countryNamed(name: string): { found?: string; meant?: string } {
  names ??= new Map(atlasNames().map((known) => [known.toLowerCase(), known]))
  const wanted = name.toLowerCase()
  const found = OTHER_NAMES[wanted] ?? names.get(wanted)
  return found ? { found } : { meant: nearest(name, names.values()) }
}
let names: Map<string, string> | undefined

function atlasNames(): string[] {
  const file = path.join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')
  const atlas: { objects: { countries: { geometries: { properties: { name: string } }[] } } } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return atlas.objects.countries.geometries.map((country) => country.properties.name)
}
