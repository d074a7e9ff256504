/** The things in the order of their ids; ids that name none are left out. */
export function inOrder<T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? [])
}
