/** Spaces that do not break, marks of direction and characters without width, for a class of a regular expression. */
export const UNSEEN = '\\u00a0\\u061c\\u200b-\\u200f\\u2007\\u202a-\\u202f\\u2060\\u2066-\\u2069\\ufeff'

/** How a character is named that can't be seen: `U+00A0`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
