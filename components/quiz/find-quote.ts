/** What is no part of the text: marks of citation, cards that open over it, what an island says. */
const APART = '.cite, [popover], [data-island], script, style, template, [hidden]'

/** Elements that go on in the line; between any others words are apart. */
const INLINE =
  /^(A|ABBR|B|BDI|BDO|BUTTON|CITE|CODE|DATA|DEL|DFN|EM|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/

/**
 * The range in which a quotation stands, among the nodes given in the order of the document. White space is folded, and
 * marks of citation are passed over, as when the build made sure that the quotation is there. Undefined when it is not.
 */
export function findQuote(nodes: Iterable<Node>, quote: string): Range | undefined {
  let text = ''
  /** Where each character of the text stands. */
  const places: [Text, number][] = []
  let apart = false
  for (const node of nodes) {
    if (!(node instanceof Text)) {
      apart ||= !INLINE.test(node.nodeName)
      continue
    }
    if (node.parentElement?.closest(APART)) continue
    for (let i = 0; i < node.data.length; i++) {
      const character = node.data[i] as string
      if (/\s/.test(character)) {
        apart = true
        continue
      }
      if (apart && text !== '') {
        text += ' '
        places.push([node, i])
      }
      apart = false
      text += character
      places.push([node, i])
    }
  }
  const wanted = quote.replace(/\s+/g, ' ').trim()
  const at = text.indexOf(wanted)
  const start = places[at]
  const end = places[at + wanted.length - 1]
  if (!start || !end) return undefined
  const range = document.createRange()
  range.setStart(...start)
  range.setEnd(end[0], end[1] + 1)
  return range
}
