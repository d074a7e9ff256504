import type { Outcome } from '@/lib/quiz/outcome'
import type { Code, Verdict } from '@/lib/quiz/result'

/*
 * Every sentence of the quizzes, one export a part, so that an island takes along only its own. Calm and plain: a wrong
 * answer is "not yet", nothing is celebrated.
 */

const plural = new Intl.PluralRules('en')
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** "1 gap", "3 gaps", "0.5 points". */
const counted = (n: number, one: string, other: string) =>
  `${decimal.format(n)} ${plural.select(n) === 'one' ? one : other}`

const verb = (n: number, one: string, other: string) => (plural.select(n) === 'one' ? one : other)

const points = (n: number) => counted(n, 'point', 'points')

export const frame = {
  question: (n: number) => `Question ${n}`,
  points,
  earned: (earned: number, of: number) => `${decimal.format(earned)} of ${points(of)}`,
  check: 'Check',
  again: 'Try again',
  hint: (n: number, of: number) => (of === 1 ? 'Show hint' : `Show hint ${n} of ${of}`),
  hintLabel: (n: number, of: number) => (of === 1 ? 'Hint' : `Hint ${n}`),
  changed: 'This question was changed since you answered it. Please answer it again.',
  marked: 'The key of this question was changed since you answered it. Your answer has been marked again.',
}

export const outcomes: Record<Outcome, string> = { right: 'Right', partial: 'Partly right', wrong: 'Not yet' }

export const verdicts: Record<Verdict | 'partial', string> = {
  right: 'Right',
  partial: 'Partly right',
  wrong: 'Not right',
  missed: 'Missed',
  spared: '',
}

/** How far an answer of several parts got: "2 of 3 gaps are right". */
const tally = (parts: string) => (right: number, of: number) =>
  `${right} of ${of} ${parts} ${verb(right, 'is', 'are')} right`

export const result = {
  /** How far several picks got, where wrong ones count against it. */
  found: (right: number, of: number, wrong: number) =>
    `${right} of ${of} found${wrong > 0 ? `, and ${wrong} chosen that ${verb(wrong, 'does', 'do')} not belong` : ''}`,
  rightAnswer: 'Right answer',
  alsoRight: 'Also accepted',
  /** Before what belongs where something wrong was given. */
  instead: 'Right:',
  why: 'Why',
}

/** How sure the student is, with the chance of being right that each step states (see calibration in lib/progress). */
export const confidence = {
  question: 'How sure are you?',
  steps: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Very sure' },
  chances: { 1: '40%', 2: '70%', 3: '95%' },
}

/** To whom their judgement of themselves and the outcome differ. */
export const judged = {
  mistaken:
    'You were very sure of this. Read the passage with care: what one was sure of is corrected best when one sees why.',
  unsure: 'You were not sure, and you had it right. Read why, so that next time you know.',
}

export const passage = {
  show: 'Show me the passage',
  from: 'From the lesson',
  back: (n: number) => `Back to question ${n}`,
}

/** Why a part got its verdict. */
export const codes: Record<Code, string> = {
  'typo-forgiven': 'A slip in the spelling was forgiven.',
  'not-a-number': 'This could not be read as a number. Write it in digits, such as 12 or 1.5.',
  'unit-missing': 'The number is right. Its unit is missing.',
  'unit-wrong': 'The number is right. Its unit is not.',
  'unit-unexpected': 'No unit is needed here.',
  'out-of-tolerance': 'The number is too far off.',
}

export const choice = {
  one: 'Choose one answer.',
  many: 'Choose all that apply.',
  empty: 'Choose an answer first.',
  scoring: {
    all: 'It counts when you choose all the right answers and no others.',
    each: 'Each answer that you rightly choose or leave out counts.',
    'right-minus-wrong': 'A wrong choice takes away a right one.',
  },
  theRight: 'The right answer',
}

export const text = { label: 'Your answer', empty: 'Write an answer first.' }

export const number = {
  label: 'Your answer, a number',
  withUnit: 'Your answer, a number with its unit',
  empty: 'Write a number first.',
  scoring: 'A right number without its unit, or with a wrong one, counts half.',
}

export const cloze = {
  instruction: (gaps: number) => `Fill in the ${plural.select(gaps) === 'one' ? 'gap' : 'gaps'}.`,
  scoring: 'Each gap counts by itself.',
  gap: (n: number, of: number) => (of === 1 ? 'Gap' : `Gap ${n} of ${of}`),
  choose: 'Choose',
  missing: (n: number) => `${counted(n, 'gap is', 'gaps are')} still empty.`,
  tally: tally('gaps'),
}

export const order = {
  instruction: 'Put these in order, the first at the top. Use the arrows, or drag by the handle.',
  scoring: 'The longest run in the right order counts.',
  /** Before the text of the item. */
  drag: 'Move',
  up: 'Move up',
  down: 'Move down',
  lifted: (item: string, n: number, of: number) =>
    `${item}: lifted, place ${n} of ${of}. The arrow keys move it, Space drops it, Escape puts it back.`,
  moved: (item: string, n: number, of: number) => `${item}: place ${n} of ${of}.`,
  dropped: (item: string, n: number, of: number) => `${item}: dropped, place ${n} of ${of}.`,
  returned: (item: string, n: number, of: number) => `${item}: put back, place ${n} of ${of}.`,
  missing: 'Move the items into order first.',
  tally: (right: number, of: number) => `${right} of ${of} are in the right order`,
}

export const match = {
  instruction: 'Choose what belongs to each row. One entry may fit several rows, or none.',
  scoring: 'Each row counts by itself.',
  choose: 'Choose',
  missing: (n: number) => `${counted(n, 'row is', 'rows are')} still open.`,
  tally: tally('rows'),
}

export const sort = {
  instruction: 'Choose where each item belongs.',
  scoring: 'Each item counts by itself.',
  nowhere: 'None of these',
  missing: (n: number) => `${counted(n, 'item is', 'items are')} still to be placed.`,
  tally: tally('items'),
}

export const select = {
  instruction: {
    sentence: 'Mark sentences in the text.',
    word: 'Mark words in the text. With a keyboard, the arrow keys move and Space marks.',
  },
  scoring: 'A wrong mark takes away a right one.',
  empty: { sentence: 'Mark a sentence first.', word: 'Mark a word first.' },
}

export const hotspot = {
  instruction: {
    one: 'Choose one place, in the picture or in the list.',
    many: 'Choose all the places that apply, in the picture or in the list.',
  },
  scoring: 'A wrong choice takes away a right one.',
  empty: 'Choose a place first.',
}

export const free = {
  instruction: 'Write your answer, then compare it with a model answer and mark it yourself.',
  label: 'Your answer',
  empty: 'Write an answer first.',
  compare: 'Compare with a model answer',
  model: 'A model answer',
  rubric: 'What of this does your answer have?',
  record: 'Record my marks',
  tally: (met: number, of: number) => `You found ${met} of ${of} in your answer`,
}

export const summary = {
  progress: (answered: number, of: number) => `${answered} of ${of} answered`,
  title: 'Your result',
  points: (earned: number, of: number) => `${decimal.format(earned)} of ${points(of)}`,
  finished: (earned: number, of: number) => `All answered: ${decimal.format(earned)} of ${points(of)}.`,
  objectives: 'By objective',
  missed: 'To look at again',
  retry: 'Retry the ones I missed',
  restart: 'Start this quiz again',
  confirm: 'Start this quiz again?',
  loss: (n: number) =>
    `${verb(n, 'The question opens', `All ${n} questions open`)} again, without your answers. Your history keeps them.`,
  cancel: 'Keep my answers',
}
