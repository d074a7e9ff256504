/** An address part made from a heading: small letters and digits of any script, the rest as single hyphens. May be empty. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Whether a text can be an id that an author writes: letters, digits, `-`, `_` and `.`, of which the first is no sign. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(text)
}
