/** Each thing with its place, as a key for lists whose things have no ids and never move. */
export function numbered<T>(things: readonly T[]): { thing: T; n: number }[] {
  return things.map((thing, n) => ({ thing, n }))
}
