import { geoPath } from 'd3-geo'
import type { MultiPoint, Polygon, Position } from 'geojson'
import type { ReactNode } from 'react'
import { map } from '@/wording'
import { countryNamed, world } from './countries'
import { mapView } from './map-view'
import { placeLabels } from './place-labels'

/** Points as latitude and longitude in degrees: one or two mark places, three or more go round an area. */
export type Place = { name: string; points: [number, number][] }

type Props = {
  title: string
  highlight?: string[]
  places: Place[]
  children?: ReactNode
  describedIn?: string | undefined
}

/** As wide as a telephone's window, where labels must still be legible; style makes them smaller where there is room. */
const WIDTH = 480
const DOT = 5
/** Smaller islands, in units of the picture squared, are left out. */
const SPECK = 10

/**
 * A map of the places as one small picture, drawn when the page is built; `children` is the list that says the same
 * in words. `highlight` names countries to shade; `describedIn` is the page's language, where the text is in another.
 */
export function PlaceMap({ title, highlight = [], places, children, describedIn }: Props) {
  const coarse = world(0.5)
  const { projection, height } = mapView(
    places.flatMap(({ points }) => points.map(position)),
    highlight.map((name) => countryNamed(coarse, name)),
    WIDTH,
  )
  // A little more than one unit of the picture, in degrees: what is finer can hardly be seen.
  const fine = world((1.4 * 180) / Math.PI / projection.scale())
  const path = geoPath(projection).digits(0)
  const draw = (shape: Parameters<typeof path>[0]) => path(shape) ?? ''

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
  const id = `map-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`

  return (
    <figure className="place-map">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id} ${id}-text`}>
        <title id={id}>{title}</title>
        <desc id={`${id}-text`} lang={describedIn}>
          {map.describe(
            highlight,
            places.map(({ name }) => name),
          )}
        </desc>
        <path
          className="map-land"
          d={fine.land
            .filter((part) => path.area(part) > SPECK)
            .map(draw)
            .join('')}
        />
        <path className="map-shaded" d={shaded.map(({ shape }) => draw(shape)).join('')} />
        <path className="map-border" d={draw(fine.borders)} />
        {marks.map(({ name, shape }) =>
          shape.type === 'Polygon' ? (
            <path key={name} className="map-area" d={draw(shape)} />
          ) : (
            shape.coordinates.map((point) => {
              const [x, y] = (projection(point as [number, number]) ?? []).map(Math.round)
              return <circle key={`${name} ${x} ${y}`} className="map-dot" cx={x} cy={y} r={DOT} />
            })
          ),
        )}
        {labels.map(
          (label, i) =>
            label && (
              <text
                key={label.text}
                className={i < marks.length ? 'map-place' : 'map-country'}
                x={label.x}
                y={label.y}
                textAnchor={label.anchor}
              >
                {label.text}
              </text>
            ),
        )}
      </svg>
      {children}
    </figure>
  )
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
