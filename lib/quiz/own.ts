/**
 * What a record holds under an id of its own, or undefined. Ids come from authors and files, so that `constructor` or
 * `__proto__` may be among them: a plain look-up would find what every object inherits.
 */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
