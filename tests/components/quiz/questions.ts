import type { ChoiceQuestion } from '@/lib/quiz/kinds/choice'
import type { ClozeQuestion } from '@/lib/quiz/kinds/cloze'
import type { FreeQuestion } from '@/lib/quiz/kinds/free'
import type { HotspotQuestion } from '@/lib/quiz/kinds/hotspot'
import type { MatchQuestion } from '@/lib/quiz/kinds/match'
import type { NumberQuestion } from '@/lib/quiz/kinds/number'
import type { OrderQuestion } from '@/lib/quiz/kinds/order'
import type { SelectQuestion } from '@/lib/quiz/kinds/select'
import { NOWHERE, type SortQuestion } from '@/lib/quiz/kinds/sort'
import type { TextQuestion } from '@/lib/quiz/kinds/text'

const base = { objective: 'bread', demand: 'recall' as const, hints: [] as string[], points: 1, key: 'k1' }

export const choiceOne: ChoiceQuestion = {
  ...base,
  kind: 'choice',
  id: 'rise',
  stem: '<p>What makes a dough rise?</p>',
  evidence: { anchor: 'leaven', quote: 'Yeast feeds on sugar and gives off a gas.' },
  hints: ['<p>It is alive.</p>', '<p>Bakers keep it cool.</p>'],
  why: '<p>The gas is caught in the dough<a class="cite" href="/sources/#p2">2</a>.</p>',
  select: 'one',
  scoring: 'all',
  shuffle: true,
  options: [
    { id: 'yeast', html: 'Yeast', correct: true, feedback: '<p>Yes, by the gas that it gives off.</p>' },
    {
      id: 'salt',
      html: 'Salt, which every baker weighs out with care',
      correct: false,
      feedback: '<p>Salt slows it down.</p>',
    },
    { id: 'flour', html: '<em>Flour</em>', correct: false },
  ],
}

export const choiceMany: ChoiceQuestion = {
  ...base,
  kind: 'choice',
  id: 'grains',
  stem: '<p>Which of these are grains?</p>',
  points: 2,
  select: 'many',
  scoring: 'right-minus-wrong',
  shuffle: false,
  options: [
    { id: 'rye', html: 'Rye', correct: true },
    { id: 'wheat', html: 'Wheat', correct: true, feedback: 'Wheat is the most common one.' },
    { id: 'lentil', html: 'Lentils', correct: false, feedback: 'Lentils are pulses.' },
    { id: 'oats', html: 'Oats', correct: true },
  ],
}

export const text: TextQuestion = {
  ...base,
  kind: 'text',
  id: 'tool',
  stem: '<p>What is the tool called with which bakers cut the top of a loaf?</p>',
  typos: 1,
  case: false,
  accents: false,
  answers: [
    { id: 'lame', correct: true, texts: ['lame', 'grignette'], feedback: 'Yes, from the French for a blade.' },
    { id: 'knife', correct: false, texts: ['knife'], feedback: 'A knife would do, but it has a name of its own.' },
  ],
}

export const number: NumberQuestion = {
  ...base,
  kind: 'number',
  id: 'heat',
  stem: '<p>How much flour goes into a loaf that calls for half a kilogram?</p>',
  answers: [
    { id: 'n1', correct: true, value: 500, tolerance: { by: 'absolute', amount: 0 }, unit: 'g', text: '500 g' },
    {
      id: 'n2',
      correct: false,
      value: 50,
      tolerance: { by: 'absolute', amount: 0 },
      unit: 'g',
      text: '50 g',
      feedback: 'That is a bun.',
    },
  ],
}

export const cloze: ClozeQuestion = {
  ...base,
  kind: 'cloze',
  id: 'steps',
  stem: '<p>Complete the summary of the recipe.</p>',
  points: 3,
  paragraphs: [
    [
      { html: 'Mix flour with ' },
      { gap: 'g1' },
      { html: ' and let it rest for an ' },
      { gap: 'g2' },
      { html: '; a longer rest gives <em>more</em> taste.' },
    ],
    [{ html: 'Then bake it in a ' }, { gap: 'g3' }, { html: ' oven.' }],
  ],
  gaps: [
    {
      type: 'text',
      id: 'g1',
      typos: 0,
      case: false,
      accents: false,
      answers: [{ id: 'a1', correct: true, texts: ['water'] }],
    },
    {
      type: 'text',
      id: 'g2',
      typos: 0,
      case: false,
      accents: false,
      answers: [{ id: 'a2', correct: true, texts: ['hour'] }],
    },
    {
      type: 'drop-down',
      id: 'g3',
      options: [
        { id: 'o1', text: 'hot', correct: true },
        { id: 'o2', text: 'cold', correct: false },
      ],
    },
  ],
}

export const order: OrderQuestion = {
  ...base,
  kind: 'order',
  id: 'baking',
  stem: '<p>Put the work of a baker in order.</p>',
  items: [
    { id: 'weigh', html: 'Weigh the flour' },
    { id: 'knead', html: 'Knead the dough until it is smooth and no longer sticks to the bowl' },
    { id: 'prove', html: 'Let it prove' },
    { id: 'bake', html: 'Bake it' },
  ],
}

export const match: MatchQuestion = {
  ...base,
  kind: 'match',
  id: 'breads',
  stem: '<p>Match each bread to the country that it comes from.</p>',
  headings: ['Bread', 'Country'],
  prompts: [
    { id: 'baguette', html: 'Baguette', target: 'france' },
    { id: 'injera', html: 'Injera, a soft flat bread made of teff', target: 'ethiopia' },
    { id: 'ciabatta', html: 'Ciabatta', target: 'italy' },
  ],
  targets: [
    { id: 'france', html: 'France' },
    { id: 'ethiopia', html: '<em>Ethiopia</em> &#x26; Eritrea' },
    { id: 'italy', html: 'Italy' },
    { id: 'japan', html: 'Japan' },
  ],
}

export const sort: SortQuestion = {
  ...base,
  kind: 'sort',
  id: 'pantry',
  stem: '<p>Where does each of these belong?</p>',
  categories: [
    { id: 'dry', html: 'Dry goods' },
    { id: 'cool', html: 'Cool box' },
  ],
  items: [
    { id: 'rice', html: 'Rice', category: 'dry' },
    { id: 'butter', html: 'Butter', category: 'cool' },
    { id: 'spoon', html: 'A wooden spoon with a long handle', category: NOWHERE },
  ],
}

export const select: SelectQuestion = {
  ...base,
  kind: 'select',
  id: 'claims',
  stem: '<p>Which sentences report what somebody said?</p>',
  unit: 'sentence',
  paragraphs: [
    [
      { id: 's1', html: 'The bakery opened in spring.', correct: false },
      { html: ' ' },
      { id: 's2', html: '“We sell four hundred loaves a day,” the owner told the paper.', correct: true },
      { html: ' ' },
      { id: 's3', html: 'The street is quiet in the morning.', correct: false },
      { html: ' ' },
      { id: 's4', html: 'A neighbour called the smell “the best clock in town”.', correct: true },
    ],
  ],
}

export const selectWords: SelectQuestion = {
  ...base,
  kind: 'select',
  id: 'nouns',
  stem: '<p>Which words name a grain?</p>',
  unit: 'word',
  paragraphs: [
    [
      { id: 'w1', html: 'Rye', correct: true },
      { html: ' ' },
      { id: 'w2', html: 'grows', correct: false },
      { html: ' ' },
      { id: 'w3', html: 'beside', correct: false },
      { html: ' ' },
      { id: 'w4', html: 'barley', correct: true },
      { html: '.' },
    ],
  ],
}

export const hotspot: HotspotQuestion = {
  ...base,
  kind: 'hotspot',
  id: 'oven',
  stem: '<p>Where in the oven is it hottest?</p>',
  select: 'one',
  image: { src: '/media/oven.svg', alt: 'An oven with three shelves.', width: 400, height: 240 },
  areas: [
    {
      id: 'top',
      html: 'The upper shelf',
      correct: true,
      feedback: 'Hot air rises.',
      shape: 'rect',
      coords: [40, 30, 360, 80],
    },
    { id: 'middle', html: 'The middle', correct: false, shape: 'circle', coords: [200, 125, 30] },
    { id: 'low', html: 'The floor', correct: false, shape: 'poly', coords: [40, 170, 360, 170, 340, 215, 60, 215] },
  ],
}

export const free: FreeQuestion = {
  ...base,
  kind: 'free',
  id: 'explain',
  stem: '<p>Explain why bread goes stale.</p>',
  model: '<p>Starch takes up an ordered form again and gives off water.</p>',
  rubric: [
    { id: 'starch', html: 'It names the starch' },
    { id: 'water', html: 'It says where the water goes' },
  ],
}

export const all = [choiceOne, choiceMany, text, number, cloze, order, match, sort, select, selectWords, hotspot, free]
