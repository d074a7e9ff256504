import { KINDS } from '@/lib/quiz/kind-names'
import { nearest } from '../../nearest'
import type { Fault } from '../../syntax/problem'

/**
 * `kind` names no kind of question.
 *
 * good: `kind="choice"` · bad: `kind="multiple"`
 */
export function unknownKind(name: string): Fault {
  const meant = nearest(name, KINDS)
  return {
    rule: 'unknown-kind',
    message: `There is no kind of question \`${name}\`.`,
    hint: meant ? `Did you mean \`kind="${meant}"\`?` : `Write one of ${KINDS.join(', ')}, or leave \`kind\` out.`,
  }
}
