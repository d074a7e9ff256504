import type { RootContent } from 'mdast'
import type { Kind } from '@/lib/quiz/question'
import { placeOf, type Report } from '../syntax/problem'
import { walk } from '../syntax/walk'
import { isArea, isMarkList } from './find'
import { misplacedGap } from './rules/bad-gap'
import { misplacedMark } from './rules/bad-mark'
import { misplacedComponent } from './rules/misplaced-component'

/** Reports gaps, marks and areas in a question of a kind in which they mean nothing. */
export function checkSigns(body: RootContent[], kind: Kind, report: Report): void {
  const passage =
    kind === 'select' ? body.findLast((node) => node.type === 'blockquote' || isMarkList(node)) : undefined
  for (const node of body) {
    if (isArea(node) && kind !== 'hotspot') report(placeOf(node), misplacedComponent('Area', 'question'))
    walk(node, (inner) => {
      if (inner.type === 'gap' && kind !== 'cloze') report(placeOf(inner), misplacedGap(kind))
      if (inner.type === 'mark' && node !== passage && !isMarkedList(node, kind))
        report(placeOf(inner), misplacedMark(kind))
    })
  }
}

/** Whether a node is the list that names the right parts of a section; one that is not all marks is reported as such. */
const isMarkedList = (node: RootContent, kind: Kind) => kind === 'select' && node.type === 'list'
