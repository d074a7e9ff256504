import { presentChoice } from './kinds/choice'
import { presentCloze } from './kinds/cloze'
import { presentHotspot } from './kinds/hotspot'
import { presentMatch } from './kinds/match'
import { presentOrder } from './kinds/order'
import { presentSelect } from './kinds/select'
import { presentSort } from './kinds/sort'
import type { Question } from './question'

/**
 * The ids of what a student picks, places or chooses from, in the order in which to show it: options, items, targets,
 * pieces, areas, and for cloze the options of its drop-down gaps, gap after gap; none for typed answers.
 * The same seed always gives the same order; two questions under one seed are shuffled independently. No grade depends on it.
 */
export function presentation(question: Question, seed: string): string[] {
  switch (question.kind) {
    case 'choice':
      return presentChoice(question, seed)
    case 'cloze':
      return presentCloze(question, seed)
    case 'order':
      return presentOrder(question, seed)
    case 'match':
      return presentMatch(question, seed)
    case 'sort':
      return presentSort(question, seed)
    case 'select':
      return presentSelect(question)
    case 'hotspot':
      return presentHotspot(question)
    case 'text':
    case 'number':
    case 'free':
      return []
  }
}
