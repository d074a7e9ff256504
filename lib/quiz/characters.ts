/*
 * What keyboards, phones and word processors write in many ways and mean as one.
 */

/** Formatting that shows nothing (joiners, direction marks, soft hyphens), variation selectors, the Arabic tatweel. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u0640/gu
const SINGLE_QUOTES = /[\u2018-\u201b\u2039\u203a`\u00b4\u02b9\u02bb-\u02bd\u2032\u055a\u05f3]/g
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\u05f4\u300c-\u300f\u301d-\u301f]/g
const DASHES = /[\p{Pd}\u2212\u2043]/gu
const SPACES = /\s+/g

/** The noughts of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0]

/**
 * The text with one form of each quote, dash, space and digit (0-9), without what can't be seen, compatibility
 * characters resolved (NFKC), trimmed.
 */
export function plain(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[^\P{Nd}0-9]/gu, westernDigit)
    .replace(SPACES, ' ')
    .trim()
}

/** Whether a text says nothing: white space or what can't be seen. */
export function isBlank(text: string): boolean {
  return plain(text) === ''
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const nought = NOUGHTS.find((zero) => code >= zero && code < zero + 10)
  return nought === undefined ? digit : String(code - nought)
}
