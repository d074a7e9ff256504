import { readdirSync } from 'node:fs'
import type { Catalogue } from '@/components/wording/catalogue'

/** The codes of all languages that the interface speaks. */
export const codes = readdirSync('components/wording')
  .flatMap((file) => /^([a-z]{2,3}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? [])
  .sort()

/** The catalogue of a language. */
export const catalogueOf = (code: string): Promise<Catalogue> => import(`../../../components/wording/${code}.ts`)

/** Every sentence by its path (`frame.check`); those that are made from something are made from numbers and lists. */
export function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return sentences(made(value as Sentence, path), path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}.${key}`))
}

type Sentence = (...args: never[]) => unknown

/** What a sentence says of two things, of the lists that a map has, or of a name. */
function made(sentence: Sentence, path: string): unknown {
  const args = path === 'map.describe' ? [['7'], ['8']] : [2, 3, 1]
  return sentence(...(args as never[]))
}
