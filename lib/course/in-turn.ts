/** Does a job for every item, at most `width` of them at a time. Gives the results in the order of the items; rejects with the first failure. */
export async function inTurn<T, U>(items: readonly T[], width: number, job: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await job(items[at] as T)
  }
  await Promise.all(Array.from({ length: width }, work))
  return results
}
