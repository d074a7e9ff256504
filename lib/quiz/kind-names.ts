import type { Kind } from './question'

/** Every kind of question, in the order in which the authors' guide explains them. */
export const KINDS: readonly Kind[] = [
  'choice',
  'text',
  'number',
  'cloze',
  'order',
  'match',
  'sort',
  'select',
  'hotspot',
  'free',
]
