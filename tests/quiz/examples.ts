import type { Answer } from '@/lib/quiz/base'
import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'
import type { ClozeQuestion } from '@/lib/quiz/kinds/cloze'
import type { FreeQuestion } from '@/lib/quiz/kinds/free'
import type { HotspotQuestion } from '@/lib/quiz/kinds/hotspot'
import type { MatchQuestion } from '@/lib/quiz/kinds/match'
import type { NumberAnswer, NumberQuestion } from '@/lib/quiz/kinds/number'
import type { OrderQuestion } from '@/lib/quiz/kinds/order'
import type { SelectQuestion } from '@/lib/quiz/kinds/select'
import type { SortQuestion } from '@/lib/quiz/kinds/sort'
import type { TextQuestion } from '@/lib/quiz/kinds/text'
import type { Kind, Question } from '@/lib/quiz/question'

const shared = {
  id: 'q',
  stem: '<p>Which?</p>',
  objective: 'planets',
  demand: 'understanding' as const,
  hints: [],
  points: 1,
  key: 'k',
}

/** Options from ids; a `*` marks those that are right: `options('mars* venus')`. */
export function options(ids: string) {
  return ids.split(' ').map((id) => ({ id: id.replace('*', ''), html: id, correct: id.endsWith('*') }))
}

/** Items from ids. */
export function items(ids: string) {
  return ids.split(' ').map((id) => ({ id, html: id }))
}

/** Foreseen answers: `answers('Mars | the red planet', '! Venus')`; their ids are a0, a1, … */
export function answers(...lines: string[]): Answer[] {
  return lines.map((line, i) => ({
    id: `a${i}`,
    correct: !line.startsWith('!'),
    texts: line
      .replace('!', '')
      .split('|')
      .map((text) => text.trim()),
  }))
}

export function choice(ids: string, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return { ...shared, kind: 'choice', select: 'one', scoring: 'all', shuffle: true, options: options(ids), ...more }
}

export function text(lines: string[], more: Partial<TextQuestion> = {}): TextQuestion {
  return { ...shared, kind: 'text', answers: answers(...lines), typos: 0, case: false, accents: false, ...more }
}

export function numberAnswer(value: number, more: Partial<NumberAnswer> = {}): NumberAnswer {
  const id = `${more.correct === false ? 'wrong' : 'right'}-${value}`
  return { id, correct: true, value, tolerance: { by: 'absolute', amount: 0 }, text: String(value), ...more }
}

export function number(...list: NumberAnswer[]): NumberQuestion {
  return { ...shared, kind: 'number', answers: list }
}

/** Two gaps: `name`, typed, and `colour`, chosen. */
export function cloze(more: Partial<ClozeQuestion> = {}): ClozeQuestion {
  return {
    ...shared,
    kind: 'cloze',
    paragraphs: [[{ gap: 'name' }, { html: ' is ' }, { gap: 'colour' }]],
    gaps: [
      { type: 'text', id: 'name', answers: answers('Mars', '! Venus'), typos: 1, case: false, accents: false },
      {
        type: 'drop-down',
        id: 'colour',
        options: [
          { id: 'red', text: 'red', correct: true },
          { id: 'blue', text: 'blue', correct: false },
          { id: 'grey', text: 'grey', correct: false },
        ],
      },
    ],
    ...more,
  }
}

export function order(ids: string): OrderQuestion {
  return { ...shared, kind: 'order', items: items(ids) }
}

/** Prompts with their targets, then decoys: `match('mars:red venus:white', 'blue')`. */
export function match(pairs: string, decoys = ''): MatchQuestion {
  const prompts = pairs.split(' ').map((pair) => {
    const [id = '', target = ''] = pair.split(':')
    return { id, html: id, target }
  })
  const targets = [...new Set([...prompts.map((prompt) => prompt.target), ...decoys.split(' ').filter(Boolean)])]
  return { ...shared, kind: 'match', headings: ['Planet', 'Colour'], prompts, targets: items(targets.join(' ')) }
}

/** Items with their categories, `-` for none: `sort('mars:rocky jupiter:gas moon:-')`. */
export function sort(places: string): SortQuestion {
  const placed = places.split(' ').map((place) => {
    const [id = '', category = ''] = place.split(':')
    return { id, html: id, category }
  })
  const categories = [...new Set(placed.map((item) => item.category))].filter((category) => category !== '-')
  return { ...shared, kind: 'sort', categories: items(categories.join(' ')), items: placed }
}

/** Words of one paragraph with a space between them; `*` marks the right ones. */
export function select(words: string): SelectQuestion {
  const paragraph = options(words).flatMap((word) => [word, { html: ' ' }])
  return { ...shared, kind: 'select', unit: 'word', paragraphs: [paragraph] }
}

export function hotspot(ids: string, select: 'one' | 'many' = 'one'): HotspotQuestion {
  const areas = options(ids).map((option, i) => ({ ...option, shape: 'circle' as const, coords: [i * 10, 5, 4] }))
  return {
    ...shared,
    kind: 'hotspot',
    select,
    image: { src: '/media/map.svg', alt: '', width: 100, height: 10 },
    areas,
  }
}

export function free(criteria: string, model = '<p>Because.</p>'): FreeQuestion {
  return { ...shared, kind: 'free', model, rubric: items(criteria) }
}

/** A question of every kind. */
export const examples: { [K in Kind]: Extract<Question, { kind: K }> } = {
  choice: choice('mars* venus pluto'),
  text: text(['Mars', '! Venus']),
  number: number(numberAnswer(9.81, { unit: 'm/s^2' })),
  cloze: cloze(),
  order: order('mercury venus earth mars'),
  match: match('mars:red venus:white', 'blue'),
  sort: sort('mars:rocky jupiter:gas moon:-'),
  select: select('mars* venus moon* sun'),
  hotspot: hotspot('mars* venus'),
  free: free('names explains'),
}
