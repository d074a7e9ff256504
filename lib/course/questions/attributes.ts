import type { Position } from 'unist'
import type { Element } from '../jsx'
import { nearest } from '../nearest'
import { placeOf, type Report } from '../syntax/problem'
import { type Literal, literal } from './literal'
import { badAttribute, duplicateAttribute, spreadAttribute } from './rules/bad-attribute'
import { unknownAttribute } from './rules/unknown-attribute'
import { tagPlace } from './tag-place'

/** How an attribute is read: its value, or undefined when it can't have that, and then how to mend it. */
export type Spec<T> = {
  read(value: Literal): T | undefined
  hint(value: Literal): string
  /** The only texts it may be, where there are few. */
  words?: readonly string[]
}
export type Specs = Record<string, Spec<unknown>>

type Values<S extends Specs> = { [Name in keyof S]?: S[Name] extends Spec<infer T> ? T : never }

export type Attributes<S extends Specs> = {
  /** What could be read. */
  values: Values<S>
  /** Names of all attributes of `S` that stand on the tag, readable or not, or under a name with a slip. */
  given: Set<string>
  /** Where an attribute stands; the tag's name for one that does not. */
  place(name: keyof S & string): Position
}

/** Reads the attributes of a tag; reports those that are unknown, given twice or have a value they can't have. */
export function readAttributes<S extends Specs>(element: Element, specs: S, report: Report): Attributes<S> {
  const values: Record<string, unknown> = {}
  const places = new Map<string, Position>()
  const misspelt = new Map<string, Position>()
  for (const attribute of element.attributes) {
    const place = placeOf(attribute)
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(place, spreadAttribute())
      continue
    }
    const { name } = attribute
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (!spec) {
      report(place, unknownAttribute(element.name ?? '', name, Object.keys(specs)))
      misspelt.set(nearest(name, Object.keys(specs)) ?? name, place)
      continue
    }
    if (places.has(name)) {
      report(place, duplicateAttribute(name))
      continue
    }
    places.set(name, place)
    const written = literal(attribute.value)
    const value = written.known ? spec.read(written) : undefined
    if (value === undefined) {
      const source = attribute.value === null ? undefined : written.source
      report(place, badAttribute(name, source, spec.hint(written)))
    } else values[name] = value
  }
  // To say that it is missing as well would be to tell it twice.
  for (const [name, place] of misspelt) if (!places.has(name)) places.set(name, place)
  return {
    values: values as Values<S>,
    given: new Set(places.keys()),
    place: (name) => places.get(name) ?? tagPlace(element),
  }
}
