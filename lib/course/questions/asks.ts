import type { RootContent } from 'mdast'
import type { Kind } from '@/lib/quiz/question'
import { isAnswerList, isArea, isMarkList, isNested, isNumbered, isTaskList } from './find'

/** Whether a body has anything beside its answers; a text with gaps asks by itself. */
export function asks(body: RootContent[], kind: Kind): boolean {
  return body.some((node) => node.type !== 'definition' && !isAnswerPart(node, kind))
}

function isAnswerPart(node: RootContent, kind: Kind): boolean {
  switch (kind) {
    case 'choice':
      return isTaskList(node)
    case 'text':
    case 'number':
      return isAnswerList(node)
    case 'cloze':
      return false
    case 'order':
      return isNumbered(node)
    case 'match':
      return node.type === 'table'
    case 'sort':
      return isNested(node)
    case 'select':
      return node.type === 'blockquote' || isMarkList(node)
    case 'hotspot':
      return isArea(node) || (node.type === 'paragraph' && node.children.every((child) => child.type === 'image'))
    case 'free':
      return node.type === 'blockquote' || node.type === 'list'
  }
}
