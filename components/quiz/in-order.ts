/** The things in the order of these ids; ids that name none, or one that was named before, are left out. */
export function inOrder<T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] {
  return [...new Set(ids)].flatMap((id) => things.find((thing) => thing.id === id) ?? [])
}
