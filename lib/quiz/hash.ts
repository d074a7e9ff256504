/*
 * FNV-1a, by Glenn Fowler, Landon Curt Noll and Kiem-Phong Vo (RFC 9923), run over UTF-16 code units instead of bytes.
 * Not for secrets.
 */

/** A 32-bit number (0 to 2^32 − 1) that depends on every character of the text. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Sixty-four bits in base 36: up to 13 characters of 0-9 and a-z. */
export function hash64(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
