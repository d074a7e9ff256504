const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/**
 * The text of a fragment of HTML that the build wrote, for places that show nothing else (an `<option>`, a search). Needs no DOM,
 * so that the server and the browser agree.
 */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, dec, name) =>
      name ? (named[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(dec)),
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** A fragment of HTML that the build wrote, without the marks of its citations. */
export function withoutCitations(html: string): string {
  return html.replace(/<a class="cite".*?<\/a>/g, '')
}
