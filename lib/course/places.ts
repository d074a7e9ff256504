import type { List, ListItem, Paragraph, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { countryNamed } from './countries'
import { attribute, attributeText, type Element } from './jsx'
import type { ReportAt } from './reporter'
import { onlyList } from './timeline'

/** A place on a map; points are latitude and longitude in degrees. One point marks it, three or more go round an area. */
export type Place = { name: string; points: [number, number][] }

export type PlaceMap = {
  /** Countries to shade, by their names in the atlas. */
  highlight: string[]
  places: Place[]
  /** The list as the author wrote it, without the coordinates. */
  list?: List
}

/**
 * What a `<PlaceMap>` shows: one list of places with their coordinates, and the countries to shade. What can't be read is reported
 * (`bad-place`, `bad-coordinates`, `unknown-country`) and left out.
 *
 * good: `- **Kabul** (34.53, 69.17): the capital` · bad: `- Kabul 34.53, 69.17`, `- **Kabul** (134.53, 69.17)`
 */
export function placeMap(element: Element, report: ReportAt): PlaceMap {
  const list = onlyList(element, 'bad-place', '- **Kabul** (34.53, 69.17): …', report)
  const read = (list?.children ?? []).map((item) => place(item, report))
  const items = read.map(({ item }) => item)
  return {
    highlight: countries(element, report),
    places: read.flatMap(({ place }) => place ?? []),
    list: list && { ...list, children: items },
  }
}

function countries(element: Element, report: ReportAt): string[] {
  const names = (attributeText(element, 'highlight') ?? '').split(',').map((name) => name.trim())
  return names.flatMap((name) => {
    if (!name) return []
    const { found, meant } = countryNamed(name)
    if (found) return [found]
    report(attribute(element, 'highlight'), {
      rule: 'unknown-country',
      message: `The map has no country "${name}".`,
      hint: meant ? `Did you mean "${meant}"?` : 'Write its English name: "Iran, Turkmenistan".',
    })
    return []
  })
}

const HINT = 'Write latitude, then longitude, in degrees: `- **Kabul** (34.53, 69.17): …`.'

function place(item: ListItem, report: ReportAt): { item: ListItem; place?: Place } {
  const first = item.children[0]
  const paragraph = first?.type === 'paragraph' ? first : undefined
  const [bold, next, ...rest] = paragraph?.children ?? []
  const where = next?.type === 'text' ? /^\s*\(([^)]*)\)/.exec(next.value) : null
  if (!paragraph || bold?.type !== 'strong' || next?.type !== 'text' || !where) {
    const message = 'The place has no name in bold with its coordinates.'
    report(item, { rule: 'bad-place', message, hint: HINT })
    return { item }
  }
  const after: Text = { ...next, value: next.value.slice(where[0].length) }
  const without: Paragraph = { ...paragraph, children: [bold, ...(after.value ? [after] : []), ...rest] }
  const shown = { ...item, children: [without, ...item.children.slice(1)] }
  const points = (where[1] ?? '').split(';').map(point)
  const wrong = points.find((p) => typeof p === 'string')
  const two = points.length === 2 ? 'Two points make neither a place nor an area.' : undefined
  const problem = wrong ?? two
  if (problem === undefined)
    return { item: shown, place: { name: plainText(bold).trim(), points: points.filter((p) => typeof p !== 'string') } }
  report(within(next, where[0].indexOf('('), where[0].length), {
    rule: 'bad-coordinates',
    message: problem,
    hint: two && !wrong ? AREA_HINT : HINT,
  })
  return { item: shown }
}

const AREA_HINT = 'Give one point, or three or more that go round the area: `(36, 55; 38, 62; 35, 61)`.'

/** A point, or what is wrong with it. */
function point(text: string): [number, number] | string {
  const [lat, lon, more] = text.split(',').map((part) => part.trim().replace('−', '-'))
  const [y, x] = [lat, lon].map((part) => (part && /^[+-]?\d+(\.\d+)?$/.test(part) ? Number(part) : undefined))
  if (y === undefined || x === undefined || more !== undefined) return `"${text.trim()}" is no pair of degrees.`
  if (Math.abs(y) > 90) return `The latitude ${y} lies outside −90 … 90.`
  if (Math.abs(x) > 180) return `The longitude ${x} lies outside −180 … 180.`
  return [y, x]
}

/** The part of a text node from one index to another; the whole node where its source is not its value. */
function within(node: Text, from: number, to: number) {
  const start = node.position?.start
  const end = node.position?.end
  if (!start || !end || start.line !== end.line || end.column - start.column !== node.value.length) return node
  return { line: start.line, column: start.column + from, endLine: start.line, endColumn: start.column + to }
}
