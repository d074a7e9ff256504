import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Names of the countries that a map can shade, as in world-atlas (Natural Earth, 1:50 million). Read once. */
export function countryNames(): Set<string> {
  names ??= new Set(read())
  return names
}
let names: Set<string> | undefined

function read(): string[] {
  const file = path.join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')
  const atlas: { objects: { countries: { geometries: { properties: { name: string } }[] } } } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return atlas.objects.countries.geometries.map((country) => country.properties.name)
}
