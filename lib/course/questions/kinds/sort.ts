import type { ListItem } from 'mdast'
import { NOWHERE, type SortQuestion } from '@/lib/quiz/kinds/sort'
import { placeOf } from '../../syntax/problem'
import { stemAndKey } from '../body'
import { isNested } from '../find'
import { checkDistinct, readPlainItem, type Written, withIds } from '../items'
import type { Read, Reading } from '../reading'
import * as badList from '../rules/bad-list'
import { tooFew } from '../rules/too-few'

/** Things to sort: a list of categories with their items below; items below `~` belong nowhere. */
export function readSort(q: Reading): Read<SortQuestion> | undefined {
  const parts = stemAndKey(q, isNested, 'the list')
  if (!parts) {
    q.report(q.tag, badList.notNested())
    return undefined
  }
  const categories: Written[] = []
  const items: (Written & { category: Written | undefined })[] = []
  for (const item of parts.key.children) {
    const category = isNowhere(q, item) ? undefined : readPlainItem(q, withoutLists(item), 'This category', 'sort')
    if (category) categories.push(category)
    for (const list of item.children.filter((child) => child.type === 'list')) {
      for (const inner of list.children) {
        items.push({ ...readPlainItem(q, withoutLists(inner), 'This item', 'sort'), category })
        for (const deeper of inner.children) if (deeper.type === 'list') q.report(placeOf(deeper), badList.tooDeep())
      }
    }
  }
  checkDistinct(q, categories, 'This category')
  checkDistinct(q, items, 'This item')
  if (!q.failed() && categories.length < 2) q.report(placeOf(parts.key), tooFew('categories', 2))
  else if (!q.failed() && items.length < 2) q.report(placeOf(parts.key), tooFew('items', 2))
  if (q.failed()) return undefined

  const named = withIds(q, 'categories', categories)
  const idOf = new Map(named.map(({ place, id }) => [place, id]))
  return {
    stem: parts.stem,
    fields: {
      kind: 'sort',
      categories: named.map(({ id, html }) => ({ id, html })),
      items: withIds(q, 'items', items).map(({ id, html, category }) => ({
        id,
        html,
        category: (category && idOf.get(category.place)) ?? NOWHERE,
      })),
    },
  }
}

function withoutLists(item: ListItem): ListItem {
  return { ...item, children: item.children.filter((child) => child.type !== 'list') }
}

/** Whether an item is a bare `~`; an escaped one is a name. */
function isNowhere(q: Reading, item: ListItem): boolean {
  const first = item.children[0]
  const [text, ...rest] = first?.type === 'paragraph' ? first.children : []
  if (text?.type !== 'text' || rest.length > 0) return false
  const { start, end } = placeOf(text)
  return q.ctx.text.slice(start.offset, end.offset).trim() === '~'
}
