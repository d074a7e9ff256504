import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'
import { placeOf } from '../../syntax/problem'
import { amountsOf } from '../amounts'
import { reportAfter } from '../body'
import { isTaskList, malformedBox, textOf } from '../find'
import { checkDistinct, readItem, withIds } from '../items'
import type { Read, Reading } from '../reading'
import { badAttribute } from '../rules/bad-attribute'
import * as badList from '../rules/bad-list'
import { emptyPart } from '../rules/empty-question'
import { noKey } from '../rules/no-key'
import { tooFew } from '../rules/too-few'
import { isTrueFalse } from '../true-false'

/** A choice: a task list, the right options with `[x]`. */
export function readChoice(q: Reading): Read<ChoiceQuestion> | undefined {
  const [list, second] = q.body.filter(isTaskList)
  if (!list) {
    const hint = 'Write the options as a list: `- [x] right`, `- [ ] wrong`.'
    q.report(q.tag, noKey('This choice has no options.', hint))
    return undefined
  }
  const at = q.body.indexOf(list)
  // Feedback that was not indented also parts the list; it is what there is to mend.
  const loose = q.body.slice(at).some((node) => node.type === 'blockquote')
  if (!loose && second) q.report(placeOf(second), badList.severalLists('The options'))
  reportAfter(
    q,
    q.body.slice(at + 1).filter((node) => !isTaskList(node)),
    'the options',
  )
  const boxes = list.children.map((item) => {
    const malformed = typeof item.checked === 'boolean' ? undefined : malformedBox(item)
    if (typeof item.checked === 'boolean') return true
    if (malformed === undefined) q.report(placeOf(item), badList.noBox())
    else
      q.report(
        placeOf(item),
        textOf(item.children) === malformed && /^\[[ xX]\]$/.test(malformed)
          ? emptyPart('This option')
          : badList.malformedBox(malformed),
      )
    return false
  })
  if (second || boxes.includes(false)) return undefined

  const options = list.children.map((item) => ({
    ...readItem(q, item, 'This option'),
    correct: item.checked === true,
    ...(item.data?.pinned && { pinned: true }),
  }))
  checkDistinct(q, options, 'This option')
  const right = options.filter((option) => option.correct).length
  if (options.length < 2) q.report(placeOf(list), tooFew('options', 2))
  else if (right === 0) q.report(placeOf(list), noKey('No option is right.', 'Put `[x]` before each right one.'))
  else if (right === options.length)
    q.report(placeOf(list), noKey('Every option is right.', 'Put `[ ]` before each wrong one.'))
  const { select = right > 1 ? 'many' : 'one', scoring = 'all', shuffle } = q.attributes.values
  if (select === 'one' && scoring !== 'all') {
    const hint = 'Remove it: it matters where students may choose several options.'
    q.report(q.attributes.place('scoring'), badAttribute('scoring', scoring, hint))
  }
  if (q.failed()) return undefined
  return {
    stem: q.body.slice(0, at),
    fields: {
      kind: 'choice',
      select,
      scoring,
      shuffle: shuffle ?? !hasOrder(options.map((option) => option.text)),
      options: withIds(q, 'options', options).map(({ id, html, correct, feedback, pinned }) => ({
        id,
        html,
        correct,
        ...(feedback !== undefined && { feedback }),
        ...(pinned && { pinned }),
      })),
    },
  }
}

/** Whether options have an order in which students look for them: true and false, or numbers. */
const hasOrder = (texts: string[]) => isTrueFalse(texts) || amountsOf(texts) !== undefined
