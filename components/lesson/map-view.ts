import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoEqualEarth,
  geoPath,
} from 'd3-geo'
import type { MultiPoint, Position } from 'geojson'
import { type Country, polygons } from './countries'

/** Room round what is to be seen, for labels and for the lie of the land. */
const MARGIN = 44
/** Beyond this many degrees a country is too large to be shown whole. */
const LARGE = 40

export type View = { projection: GeoProjection; width: number; height: number }

/**
 * A frame `width` wide that shows the given points (longitude, latitude) and the main part of each country that is not
 * too large for it. Areas are true to size.
 */
export function mapView(points: Position[], countries: Country[], width: number): View {
  const seen: MultiPoint = { type: 'MultiPoint', coordinates: [...points, ...countries.flatMap(corners)] }
  const [lon, lat] = geoCentroid(seen)
  const [[west], [east]] = geoBounds(seen)
  const wide = (east - west + 360) % 360 > 120
  const projection = wide ? geoEqualEarth() : geoAzimuthalEqualArea().rotate([-lon, -lat])
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(seen)
  const aspect = (bottom - top) / (right - left || 1)
  const inner = width - 2 * MARGIN
  const height = Math.round(Math.min(0.8 * width, Math.max(0.45 * width, inner * aspect + 2 * MARGIN)))
  projection
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      seen,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  // A single place would be shown as a street corner: no closer than about 700 kilometres across.
  projection.scale(Math.min(projection.scale(), width * 9))
  return { projection, width, height }
}

/** Points on the outline of a country's largest part; none of a country that is too large. */
function corners(country: Country): Position[] {
  const parts = polygons(country.geometry)
  const main = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a))
  const [[west, south], [east, north]] = geoBounds(main)
  if ((east - west + 360) % 360 > LARGE || north - south > LARGE) return []
  return main.coordinates[0] ?? []
}
