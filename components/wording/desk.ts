import type { Refusal } from '@/lib/progress/cohort'
import type { FlagCode } from '@/lib/quiz/statistics/flags'
import { FEWEST } from '@/lib/quiz/statistics/interval'

/* Every sentence for instructors, in English only: those of the desk. */

const plural = new Intl.PluralRules('en')
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const list = new Intl.ListFormat('en', { type: 'conjunction' })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

const index = (value: number) => two.format(value).replace('-', '−')

const counted = (n: number, singular: string, other: string) =>
  `${whole.format(n)} ${plural.select(n) === 'one' ? singular : other}`
const verb = (n: number, singular: string, other: string) => (plural.select(n) === 'one' ? singular : other)
const students = (n: number) => counted(n, 'student', 'students')
const questions = (n: number) => counted(n, 'question', 'questions')
const answers = (n: number) => counted(n, 'answer', 'answers')

/** Numbers as the desk shows them. */
export const figure = {
  count: (n: number) => whole.format(n),
  share: (value: number) => percent.format(value),
  shares: ([low, high]: readonly [number, number]) => `${percent.format(low)} to ${percent.format(high)}`,
  index,
  indices: ([low, high]: readonly [number, number]) => `${index(low)} to ${index(high)}`,
  points: (value: number) => one.format(value).replace('-', '−'),
  seconds: (value: number) => (value < 90 ? `${whole.format(value)} s` : `${one.format(value / 60)} min`),
}

export const results = {
  title: 'Results',
  intro:
    'Which questions work, and which need mending? Choose the progress files that your students saved. They are read in this browser, and nothing leaves it.',
  noscript: 'This page needs JavaScript.',

  filesTitle: 'Students’ files',
  drop: 'Drop files or folders here, or choose them.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  clear: 'Start over',
  loading: 'Loading the questions of the course …',
  reading: (done: number, of: number) => `Reading file ${whole.format(done)} of ${whole.format(of)} …`,
  calculating: 'Calculating …',
  noQuestions: 'The questions of the course could not be loaded. Check the connection and choose the files again.',
  nothing: 'None of these files could be used.',
  done: (n: number, files: number) => `${students(n)} from ${counted(files, 'file', 'files')}.`,
  merged: (n: number) =>
    `${counted(n, 'file was', 'files were')} merged with another of the same student: a copy, or a second device.`,
  apart: (changed: number, gone: number) =>
    [
      changed > 0 &&
        `${answers(changed)} ${verb(changed, 'is', 'are')} left out because the key has changed since ${verb(changed, 'it was', 'they were')} given.`,
      gone > 0 && `${answers(gone)} ${verb(gone, 'is', 'are')} left out because an option that was chosen is gone.`,
    ]
      .filter(Boolean)
      .join(' '),
  refusedTitle: (n: number) => `${counted(n, 'file', 'files')} not used`,

  which: 'Answers that count',
  whichOf: { first: 'First attempts', latest: 'Latest attempts' },
  whichHint: 'First attempts tell what students knew; later ones were made after seeing the right answer.',

  testsTitle: 'Tests',
  testsCaption: 'Tests. Choose one to see its questions.',
  test: 'Test',
  course: 'The whole course',
  lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
  takers: 'Students',
  complete: 'Complete',
  questions: 'Questions',
  mean: 'Mean',
  deviation: 'SD',
  median: 'Median',
  reliability: 'Reliability',
  by: { 'kr-20': 'Reliability (KR-20)', alpha: 'Reliability (Cronbach’s alpha)' },
  error: 'Standard error of measurement',
  flaggedOf: (n: number, of: number) => `${whole.format(n)} of ${questions(of)} ${verb(n, 'is', 'are')} worth a look.`,
  ofPoints: (value: number, of: number) => `${one.format(value)} of ${one.format(of)}`,
  points: (value: number) => `${one.format(value)} ${plural.select(value) === 'one' ? 'point' : 'points'}`,
  completeOf: (n: number, of: number) => `${whole.format(n)} of ${students(of)} answered every question that counts.`,
  leftOut: (n: number) =>
    `${questions(n)} ${verb(n, 'does', 'do')} not count towards the totals, because fewer than half of the students answered ${verb(n, 'it', 'them')}.`,
  few: `Reliability is shown from ${FEWEST} complete students on.`,
  reliabilityHint: (value: number) =>
    value >= 0.8
      ? 'The reliability is good: the questions measure much the same.'
      : value >= 0.6
        ? 'The reliability is fair: enough to see how a group stands, not to judge one student.'
        : 'The reliability is low: there are few questions, or they measure different things. Do not judge a student by this total.',

  histogram: 'Distribution of points',
  histogramLabel: (n: number) =>
    `Bar chart: how many of ${students(n)} reached how many points. The table says the same.`,
  asTable: 'As a table',
  range: (from: number, to: number, last: boolean) =>
    last ? `${one.format(from)} to ${one.format(to)}` : `${one.format(from)} to under ${one.format(to)}`,
  pointsTitle: 'Points',

  scatter: 'Facility and discrimination',
  scatterLabel: (n: number) =>
    `Chart of ${questions(n)}: how easy each is, from left to right, and how well it tells students apart, upwards. The table of questions says the same.`,
  scatterEmpty: `Discrimination is shown from ${FEWEST} students on.`,
  plain: 'Question',
  withRemark: 'Question worth a look',

  itemsTitle: 'Questions',
  onlyFlagged: 'Only those worth a look',
  noneFlagged: 'No question stands out.',
  tooFewToFlag: `Questions are judged from ${FEWEST} answers on. Until then, look at the figures with care.`,
  sortHint: 'A heading sorts the table.',
  column: {
    place: 'Question',
    n: 'Answers',
    facility: 'Facility',
    discrimination: 'Discrimination',
    time: 'Time',
    flags: 'Remarks',
  },
  none: { few: 'too few', same: 'all alike' },
  place: (lesson: number, question: string) => `Lesson ${lesson} · ${question}`,
  legend: [
    ['Facility', 'the mean score, as a share of what can be had; with its interval of 95%.'],
    [
      'Discrimination',
      'how far those who do well in the rest of the test do better in this question, from −1 to 1 (corrected point-biserial); 0.3 and more is good.',
    ],
    ['Upper and lower group', 'the 27% of students who did best and worst in the rest of the test.'],
  ] as const,

  downloads: 'Take it with you',
  downloadItems: 'Questions (CSV)',
  downloadChoices: 'Choices (CSV)',
  downloadScores: 'Scores (CSV)',
  withNames: 'Name students by their files in the scores',
  student: (n: number) => `Student ${n}`,
  fileName: (table: 'questions' | 'choices' | 'scores') => `results-${table}.csv`,
}

export const detail = {
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  inLesson: 'See it in the lesson',
  n: (n: number) => answers(n),
  facility: (value: string, interval: string) => `Facility ${value} (${interval})`,
  discrimination: (value: string, interval: string) => `Discrimination ${value} (${interval})`,
  few: (n: number) => `No discrimination index from ${students(n)}: chance would decide.`,
  same: 'No discrimination index: all scored alike.',
  time: (seconds: string, n: number) => `Half of ${students(n)} took no longer than ${seconds}.`,
  changed: (n: number) =>
    `${answers(n)} ${verb(n, 'was', 'were')} given before the key was changed and ${verb(n, 'is', 'are')} not counted here.`,
  gone: (n: number) => `${answers(n)} ${verb(n, 'names', 'name')} something that the question no longer has.`,
  noRemarks: 'Nothing stands out.',

  choices: 'Who chose what',
  choice: 'Choice',
  isRight: 'right',
  all: 'All',
  upper: (n: number) => `Upper group (${whole.format(n)})`,
  lower: (n: number) => `Lower group (${whole.format(n)})`,
  cell: (n: number, share: number) => `${whole.format(n)} (${percent.format(share)})`,
  noGroups: `The upper and lower groups are shown from ${FEWEST} students on, if they can be told apart.`,
  more: (n: number) => `${counted(n, 'other text', 'other texts')}, each typed less often`,
  typed: (text: string) => `“${text}”`,
  place: (n: number) => `Place ${n}`,
  nowhere: 'None of these',
  gap: (n: number) => `Gap ${n}`,

  calibration: 'How sure students were',
  confidence: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Very sure' },
  sure: 'Sureness',
  score: 'Mean score',
}

/** The choices that a flag is about: in quotation marks, and in which part of the question where it has several. */
export const choiceNames = (choices: readonly { part: string; text: string }[]): string =>
  list.format(choices.map(({ part, text }) => (part === '' ? `“${text}”` : `“${text}” (${part})`)))

/**
 * What a flag is called, and what to do about it. `choices` names those that it is about, n of them; `right` tells whether
 * they are right ones.
 */
export const flagWords: Record<
  FlagCode,
  { label: string; advice: (choices: string, n: number, right: boolean) => string }
> = {
  'key-suspect': {
    label: 'Key suspect',
    advice: (choices) =>
      `The best students prefer ${choices} to what is marked right. Check the key first; if it is right, see whether the wording makes another answer defensible.`,
  },
  'negative-discrimination': {
    label: 'Negative discrimination',
    advice: () =>
      'Students who do well elsewhere do worse here. Look for a wrong key, a double meaning, or a detail that only careful readers stumble over.',
  },
  'low-discrimination': {
    label: 'Low discrimination',
    advice: () =>
      'Strong and weak students do equally well, so the answer depends on something else: guessing, general knowledge or the wording. Ask for one clear thing that the lesson teaches.',
  },
  'upper-prefers': {
    label: 'Misleads the best',
    advice: (choices, n, right) =>
      right
        ? `The best students leave out ${choices} more often than the weakest. See whether ${verb(n, 'it is', 'they are')} quite right.`
        : `${choices} ${verb(n, 'attracts', 'attract')} the best students more than the weakest. Partly right? Make ${verb(n, 'it', 'them')} clearly wrong, or accept ${verb(n, 'it', 'them')}.`,
  },
  'unforeseen-answer': {
    label: 'Unforeseen answer',
    advice: (choices, n) =>
      `Many wrote ${choices}, which the key does not know. Accept ${verb(n, 'it', 'them')}, or give ${verb(n, 'it', 'them')} feedback of ${verb(n, 'its', 'their')} own.`,
  },
  'sure-but-wrong': {
    label: 'Sure but wrong',
    advice: () =>
      'Most of those who were very sure were wrong: a misconception, which the lesson should address, or a misleading question.',
  },
  'too-hard': {
    label: 'Too hard',
    advice: () =>
      'Fewer than three in ten of the points were earned. See whether the lesson teaches it clearly enough, then whether the question asks it clearly.',
  },
  'unused-distractor': {
    label: 'Unused distractor',
    advice: (choices, n) =>
      `Of those who were wrong hardly anyone chose ${choices}. Replace ${verb(n, 'it', 'them')} by errors that students do make, or drop ${verb(n, 'it', 'them')}: three options are enough.`,
  },
  'too-easy': {
    label: 'Very easy',
    advice: () => 'Nearly everyone is right. Fine as encouragement; as a test of knowledge it tells nothing.',
  },
}

/** Why a file was not used. */
export const refusal: Record<Exclude<Refusal['code'], 'damaged'>, string> & { damaged: (n: number) => string } = {
  'too-large': 'too large to be a progress file',
  'not-json': 'not a progress file',
  'cut-short': 'cut short: its end is missing',
  foreign: 'not a progress file of Lectern',
  newer: 'written by a newer version of this site',
  damaged: (n) => `damaged: ${counted(n, 'entry', 'entries')} cannot be read`,
  contradictory: 'says two things of one answer',
  'no-answers': 'has no answers',
  'other-course': 'has no answer to a question of this course',
}
