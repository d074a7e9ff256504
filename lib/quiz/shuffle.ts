import { hash32 } from './hash'

/**
 * The items in an order that the seed alone decides. Takes any text as seed; items for which `pinned` holds keep their
 * index; the array given stays as it is. Every order is equally likely over the seeds: Fisher and Yates (1938) in
 * Durstenfeld's form (doi:10.1145/364520.364540).
 */
export function shuffled<T>(items: readonly T[], seed: string, pinned: (item: T) => boolean = () => false): T[] {
  const random = randomFrom(seed)
  const loose = items.filter((item) => !pinned(item))
  for (let i = loose.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = loose[i] as T
    loose[i] = loose[j] as T
    loose[j] = moved
  }
  let next = 0
  return items.map((item) => (pinned(item) ? item : (loose[next++] as T)))
}

/**
 * A source of numbers in [0, 1): SplitMix (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195) in 32 bits, with the
 * finalizer of MurmurHash3 (Appleby).
 */
function randomFrom(seed: string): () => number {
  let state = hash32(seed)
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32
  }
}
