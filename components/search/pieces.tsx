import type { Piece } from '@/lib/search/excerpt'

/** A text in which what was found is marked. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ at, text, found }) => (found ? <mark key={at}>{text}</mark> : text))
}
