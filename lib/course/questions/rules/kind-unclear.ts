import type { Kind } from '@/lib/quiz/question'
import type { Fault } from '../../syntax/problem'

/**
 * The body fits no kind of question, or several.
 *
 * good: a stem and a task list · bad: a stem and a list without boxes; a task list and a table of pairs and no `kind`
 */
export function kindUnclear(fitting: Kind[]): Fault {
  return fitting.length === 0
    ? {
        rule: 'kind-unclear',
        message: 'Nothing here says what kind of question this is.',
        hint: 'Write options as `- [x]` and `- [ ]`, answers as `- =`, gaps as `[[…]]`, steps as `1.`, pairs as a table, categories as a list of lists, an open question’s model answer after `>` with what it has to hold as a list below.',
      }
    : {
        rule: 'kind-unclear',
        message: `This could be a question of several kinds: ${fitting.join(', ')}.`,
        hint: `Name the one you mean: ${fitting.map((kind) => `\`kind="${kind}"\``).join(' or ')}${
          fitting.includes('cloze') ? '; where no gap is meant, write `\\[[`' : ''
        }.`,
      }
}
