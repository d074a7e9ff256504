import type { ReactNode } from 'react'
import { map } from '@/wording'
import { DOT, mapDrawing, type Place } from './map-drawing'

type Props = {
  title: string
  highlight?: string[]
  places: Place[]
  children?: ReactNode
  describedIn?: string | undefined
}

/**
 * A map of the places as one small picture, drawn when the page is built; `children` is the list that says the same
 * in words. `highlight` names countries to shade; `describedIn` is the page's language, where the text is in another.
 */
export function PlaceMap({ title, highlight = [], places, children, describedIn }: Props) {
  const { width, height, land, shaded, borders, areas, dots, labels } = mapDrawing(places, highlight)
  const id = `map-${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
  return (
    <figure className="place-map">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id} ${id}-text`}>
        <title id={id}>{title}</title>
        <desc id={`${id}-text`} lang={describedIn}>
          {map.describe(
            highlight,
            places.map(({ name }) => name),
          )}
        </desc>
        <path className="map-land" d={land} />
        <path className="map-shaded" d={shaded} />
        <path className="map-border" d={borders} />
        {areas.map(({ name, d }) => (
          <path key={name} className="map-area" d={d} />
        ))}
        {dots.map(({ name, x, y }) => (
          <circle key={`${name} ${x} ${y}`} className="map-dot" cx={x} cy={y} r={DOT} />
        ))}
        {labels.map(({ text, x, y, anchor, of }) => (
          <text key={text} className={`map-${of}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {children}
    </figure>
  )
}
