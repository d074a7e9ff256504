import type { RootContent, Table, TableCell, TableRow } from 'mdast'
import type { MatchQuestion } from '@/lib/quiz/kinds/match'
import { placeOf } from '../../syntax/problem'
import { stemAndKey } from '../body'
import { checkDistinct, readPart, type Written, withIds } from '../items'
import type { Read, Reading } from '../reading'
import { duplicateOption } from '../rules/duplicate-option'
import { noKey } from '../rules/no-key'
import { tooFew } from '../rules/too-few'
import { emptyCell, wrongTableWidth } from '../rules/wrong-table-width'

const isTable = (node: RootContent): node is Table => node.type === 'table'
const isEmpty = (cell: TableCell) => cell.children.length === 0

type Pair = { prompt?: Written; target: Written }

/** Pairs: a table of two columns; a row with nothing on the left is a decoy. */
export function readMatch(q: Reading): Read<MatchQuestion> | undefined {
  const parts = stemAndKey(q, isTable, 'the table')
  if (!parts) {
    const hint = 'Write a table of two columns, each row a pair.'
    q.report(q.tag, noKey('There is no table of pairs.', hint))
    return undefined
  }
  const [header, ...rows] = parts.key.children
  const [left, right, ...more] = header?.children ?? []
  if (!left || !right || more.length > 0) {
    q.report(placeOf(header ?? parts.key), wrongTableWidth('This table', header?.children.length ?? 0))
    return undefined
  }
  const pairs = rows.flatMap((row) => readRow(q, row))
  const prompts = pairs.flatMap(({ prompt }) => prompt ?? [])
  checkDistinct(q, prompts, 'This cell')
  const targets = distinctTargets(q, pairs)
  checkDistinct(q, targets, 'This cell')
  if (!q.failed() && prompts.length < 2) q.report(placeOf(parts.key), tooFew('pairs', 2))
  else if (!q.failed() && targets.length < 2) q.report(placeOf(parts.key), tooFew('different cells on the right', 2))
  if (q.failed()) return undefined

  const withTargets = withIds(q, 'targets', targets)
  const idOf = new Map(withTargets.map(({ html, id }) => [html, id]))
  const matched = pairs.flatMap(({ prompt, target }) =>
    prompt ? [{ ...prompt, target: idOf.get(target.html) ?? '' }] : [],
  )
  return {
    stem: parts.stem,
    fields: {
      kind: 'match',
      headings: [q.inlineHtml(left.children), q.inlineHtml(right.children)],
      prompts: withIds(q, 'prompts', matched).map(({ id, html, target }) => ({ id, html, target })),
      targets: withTargets.map(({ id, html }) => ({ id, html })),
    },
  }
}

function readRow(q: Reading, row: TableRow): Pair[] {
  const [left, right, ...more] = row.children
  if (!left || !right || more.length > 0) {
    q.report(placeOf(row), wrongTableWidth('This row', row.children.length))
    return []
  }
  if (isEmpty(right)) {
    q.report(placeOf(row), emptyCell())
    return []
  }
  const cell = (of: TableCell) => readPart(q, of.children, placeOf(of), 'This cell', of.data?.id)
  return [{ ...(!isEmpty(left) && { prompt: cell(left) }), target: cell(right) }]
}

/** The right column, each text once; the id may stand in any of the rows. Reports a decoy that is none. */
function distinctTargets(q: Reading, pairs: Pair[]): Written[] {
  const targets = new Map<string, { target: Written; decoy: boolean }>()
  for (const { prompt, target } of pairs) {
    const known = targets.get(target.html)
    if (!known) targets.set(target.html, { target: { ...target }, decoy: !prompt })
    else if (!prompt || known.decoy) {
      q.report(target.place, duplicateOption('This cell', known.target.place.start.line))
    } else known.target.explicit ??= target.explicit
  }
  return Array.from(targets.values(), ({ target }) => target)
}
