import type { Item } from '@/lib/quiz/base'
import { NOWHERE, type SortQuestion } from '@/lib/quiz/kinds/sort'
import { sort as words } from '@/wording'

/** Where items can go; "none of these" only where some item belongs there. */
export function placesOf({ categories, items }: SortQuestion): Item[] {
  const strays = items.some(({ category }) => category === NOWHERE)
  return strays ? [...categories, { id: NOWHERE, html: words.nowhere }] : categories
}
