import type { OrderQuestion } from '@/lib/quiz/kinds/order'
import { placeOf } from '../../syntax/problem'
import { stemAndKey } from '../body'
import { isNumbered } from '../find'
import { checkDistinct, readPlainItem, withIds } from '../items'
import type { Read, Reading } from '../reading'
import { notFromOne, notNumbered } from '../rules/bad-list'
import { tooFew } from '../rules/too-few'

/** Things to put in order: a numbered list, in the right order. */
export function readOrder(q: Reading): Read<OrderQuestion> | undefined {
  const parts = stemAndKey(q, isNumbered, 'the items')
  if (!parts) {
    q.report(q.tag, notNumbered())
    return undefined
  }
  const items = parts.key.children.map((item) => readPlainItem(q, item, 'This item', 'order'))
  const { start } = parts.key
  if (start && start > 1) q.report(placeOf(parts.key), notFromOne(start))
  checkDistinct(q, items, 'This item')
  if (!q.failed() && items.length < 2) q.report(placeOf(parts.key), tooFew('items', 2))
  if (q.failed()) return undefined
  return {
    stem: parts.stem,
    fields: { kind: 'order', items: withIds(q, 'items', items).map(({ id, html }) => ({ id, html })) },
  }
}
