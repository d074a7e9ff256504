import { attribute, type Document, type Element, elements, parseFragment } from './html'

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

const styleOf = (element: Element) => attribute(element, 'style') ?? []

/** The style attributes of a page, those too in fragments of HTML that islands get as props and show later. */
export function styleAttributes(document: Document): string[] {
  return elements(document).flatMap((element) => {
    const fragments = strings(JSON.parse(attribute(element, 'data-props') ?? 'null')).filter((text) =>
      /<[^>]*\sstyle=/.test(text),
    )
    const later = fragments.flatMap((html) => elements(parseFragment(html)).flatMap(styleOf))
    return [styleOf(element), later].flat()
  })
}
