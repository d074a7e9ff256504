import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import type { MultiPoint, Polygon, Position } from 'geojson'
import svgpath from 'svgpath'
import { countryNamed, world } from './countries'
import { mapView } from './map-view'
import { type Label, placeLabels } from './place-labels'

/** Points as latitude and longitude in degrees: one or two mark places, three or more go round an area. */
export type Place = { name: string; points: [number, number][] }

/** A map as the parts of a picture: outlines as data of SVG paths, points in its units. */
export type MapDrawing = {
  width: number
  height: number
  land: string
  shaded: string
  borders: string
  areas: { name: string; d: string }[]
  dots: { name: string; x: number; y: number }[]
  /** Of places, then of countries; a label without room is left out. */
  labels: (Label & { of: 'place' | 'country' })[]
}

/** As wide as a telephone's window, where labels must still be legible; style makes them smaller where there is room. */
const WIDTH = 480
/** Radius of a dot. */
export const DOT = 5
/** Smaller islands, in units of the picture squared, and shorter borders, in its units, are left out. */
const SPECK = { area: 20, length: 8 }

/** Maps drawn before: while a lesson is written it is shown again and again, and its maps hardly change. */
const drawings = new Map<string, MapDrawing>()

/** Draws places, and the countries of those names shaded. */
export function mapDrawing(places: Place[], highlight: string[]): MapDrawing {
  const key = JSON.stringify([places, highlight])
  const known = drawings.get(key) ?? draw(places, highlight)
  drawings.set(key, known)
  return known
}

function draw(places: Place[], highlight: string[]): MapDrawing {
  const coarse = world(0.5)
  const { projection, height } = mapView(
    places.flatMap(({ points }) => points.map(position)),
    highlight.map((name) => countryNamed(coarse, name)),
    WIDTH,
  )
  // A little less than two units of the picture, in degrees: what is finer can hardly be seen.
  const fine = world((1.9 * 180) / Math.PI / projection.scale())
  const path = geoPath(projection).digits(0)
  // From point to point the numbers are small: a page with a map is a good deal lighter.
  const outline = (shape: GeoPermissibleObjects) =>
    svgpath(path(shape) ?? '')
      .rel()
      .toString()

  const shaded = highlight.map((name) => ({ name, shape: countryNamed(fine, name) }))
  const marks = places.map((place) => ({ name: place.name, ...mark(place) }))
  const labels = placeLabels(
    [
      ...marks.map(({ name, shape }) => ({
        text: name,
        at: path.centroid(shape),
        gap: shape.type === 'Polygon' ? 0 : DOT + 2,
      })),
      ...shaded
        .filter(({ name }) => !places.some((place) => place.name === name))
        .map(({ name, shape }) => ({ text: name, at: path.centroid(shape), gap: 0 })),
    ],
    { width: WIDTH, height },
  )
  return {
    width: WIDTH,
    height,
    land: outline({
      type: 'MultiPolygon',
      coordinates: fine.land.filter((part) => path.area(part) > SPECK.area).map(({ coordinates }) => coordinates),
    }),
    shaded: shaded.map(({ shape }) => outline(shape)).join(''),
    borders: outline({
      type: 'MultiLineString',
      coordinates: fine.borders.coordinates.filter(
        (line) => path.measure({ type: 'LineString', coordinates: line }) > SPECK.length,
      ),
    }),
    areas: marks.flatMap(({ name, shape }) => (shape.type === 'Polygon' ? [{ name, d: outline(shape) }] : [])),
    dots: marks.flatMap(({ name, shape }) =>
      shape.type === 'Polygon'
        ? []
        : shape.coordinates.map((point) => {
            const [x = 0, y = 0] = (projection(point as [number, number]) ?? []).map(Math.round)
            return { name, x, y }
          }),
    ),
    labels: labels.flatMap((label, i) => (label ? [{ ...label, of: i < marks.length ? 'place' : 'country' }] : [])),
  }
}

const position = ([lat, lon]: [number, number]): Position => [lon, lat]

/** What marks a place on the map. */
function mark({ points }: Place): { shape: Polygon | MultiPoint } {
  const corners = points.map(position)
  if (corners.length < 3) return { shape: { type: 'MultiPoint', coordinates: corners } }
  return { shape: { type: 'Polygon', coordinates: [clockwise([...corners, ...corners.slice(0, 1)])] } }
}

/** d3 takes what lies to the right of a ring for its inside; an author may go round either way. */
function clockwise(ring: Position[]): Position[] {
  const turn = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    return sum + (nextX - x) * (nextY + y)
  }, 0)
  return turn > 0 ? ring : ring.toReversed()
}
