import type { Blockquote, List, RootContent } from 'mdast'
import type { FreeQuestion } from '@/lib/quiz/kinds/free'
import { placeOf } from '../../syntax/problem'
import { stemAndKey } from '../body'
import { checkDistinct, readPlainItem, withIds } from '../items'
import type { Read, Reading } from '../reading'
import { emptyPart } from '../rules/empty-question'
import { noKey } from '../rules/no-key'

const isList = (node: RootContent): node is List => node.type === 'list'
const isQuote = (node: RootContent | undefined): node is Blockquote => node?.type === 'blockquote'

/** An open answer: a model answer as a quotation, then a list of what a good answer has. */
export function readFree(q: Reading): Read<FreeQuestion> | undefined {
  const parts = stemAndKey(q, isList, 'the criteria')
  const quote = parts?.stem.at(-1)
  if (!parts || !isQuote(quote)) {
    const hint = 'Write the model answer after `>`, then a list of what a good answer has.'
    q.report(q.tag, noKey(parts ? 'There is no model answer before the criteria.' : 'There are no criteria.', hint))
    return undefined
  }
  const model = q.html(quote.children)
  if (model === '') q.report(placeOf(quote), emptyPart('The model answer'))
  const rubric = parts.key.children.map((item) => readPlainItem(q, item, 'This criterion', 'free'))
  checkDistinct(q, rubric, 'This criterion')
  if (q.failed()) return undefined
  return {
    stem: parts.stem.slice(0, -1),
    fields: { kind: 'free', model, rubric: withIds(q, 'rubric', rubric).map(({ id, html }) => ({ id, html })) },
  }
}
