import { geoArea } from 'd3-geo'
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json'
import { simplified } from './simplify'

export type Country = Feature<Polygon | MultiPolygon, { name: string }>

export type World = {
  countries: Country[]
  /** Every stretch of land as a polygon of its own. */
  land: Polygon[]
  /** Where two countries meet; no coasts. */
  borders: MultiLineString
}

/** Names that authors use, where the atlas has another. */
const ATLAS_NAMES: Record<string, string> = {
  turkiye: 'turkey',
  türkiye: 'turkey',
  'united states': 'united states of america',
  usa: 'united states of america',
  us: 'united states of america',
  uk: 'united kingdom',
  'czech republic': 'czechia',
  'ivory coast': "côte d'ivoire",
  'democratic republic of the congo': 'dem. rep. congo',
  'south sudan': 's. sudan',
  'bosnia and herzegovina': 'bosnia and herz.',
  'north macedonia': 'macedonia',
}

/** Worlds drawn before: a course has a few maps, and in development they are drawn again and again. */
const worlds = new Map<number, World>()

/**
 * The world after Natural Earth, 1 : 50 million, its lines simplified to `tolerance` degrees. Countries that share a
 * border share it still.
 */
export function world(tolerance: number): World {
  const known = worlds.get(tolerance) ?? draw(tolerance)
  worlds.set(tolerance, known)
  return known
}

function draw(tolerance: number): World {
  const topology = simplified(atlas, tolerance)
  const countries = topology.objects.countries as GeometryCollection<{ name: string }>
  const land = feature(topology, topology.objects.land as GeometryCollection).features
  return {
    countries: feature(topology, countries).features as Country[],
    land: land.flatMap(({ geometry }) => polygons(geometry as Polygon | MultiPolygon)).filter(isSound),
    borders: mesh(topology as Topology, countries, (a, b) => a !== b),
  }
}

/** The country of that English name. Throws when the map has none, so that the author sees it at once. */
export function countryNamed({ countries }: World, name: string): Country {
  const wanted = ATLAS_NAMES[name.toLowerCase()] ?? name.toLowerCase()
  const found = countries.find((country) => country.properties.name.toLowerCase() === wanted)
  if (!found) throw new Error(`PlaceMap: the map has no country "${name}"`)
  return found
}

/** The parts of a country or a land mass. */
export function polygons(geometry: Polygon | MultiPolygon): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
}

/** Simplifying may leave less than a triangle of an island, or turn it inside out: the sea would be land. */
const isSound = (part: Polygon) => (part.coordinates[0]?.length ?? 0) > 3 && geoArea(part) < 2 * Math.PI
