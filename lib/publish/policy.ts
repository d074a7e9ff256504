import { createHash } from 'node:crypto'

/**
 * What a page holds inline: its scripts (rules for prefetching count as one), its style sheets and the values of its
 * style attributes.
 */
export type Inline = { scripts: string[]; styles: string[]; styleAttributes: string[] }

const sources = (texts: string[]) =>
  [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)

/**
 * The Content-Security-Policy of a page: nothing but the site itself, and of what is inline only these very texts.
 * Rules for prefetching are allowed by hash too: beside a hash, browsers ignore `'inline-speculation-rules'`. Style
 * attributes need `'unsafe-hashes'`, which still allows no other text.
 */
export function contentSecurityPolicy({ scripts, styles, styleAttributes }: Inline): string {
  const attributes = styleAttributes.length > 0 ? ["'unsafe-hashes'", ...sources(styleAttributes)] : []
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...sources(scripts)],
    'style-src': ["'self'", ...sources(styles), ...attributes],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ')
}
