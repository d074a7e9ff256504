/* Every sentence of the page about the student's progress. */

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })

const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`
const answers = (n: number) => counted(n, 'answer', 'answers')

const when = (at: number, days: number) =>
  days <= 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? weekday.format(at) : dayAndMonth.format(at)

export const progress = {
  title: 'Progress',
  intro: 'What you have answered, how well, and what comes next.',
  noscript: 'This page needs JavaScript: what it shows lies in your browser only.',
  loading: 'Reading your answers …',
  nothingYet: 'Nothing answered yet',
  nothingYetText: 'Answer the questions of a lesson, and this page shows how you are doing.',
  asTable: 'As a table',
  none: '–',
  share: (share: number) => percent.format(share),
  count: (n: number) => number.format(n),
  when,
}

export const next = {
  label: 'What next',
  review: (n: number) => `Review ${counted(n, 'question', 'questions')} today`,
  begin: (n: number, title: string) => `Begin with lesson ${number.format(n)}: ${title}`,
  lesson: (n: number, title: string) => `Go on with lesson ${number.format(n)}: ${title}`,
  weakest: (n: number, title: string, share: number) =>
    `Read lesson ${number.format(n)} again, ${title}: you have ${percent.format(share)} of its points`,
  wait: (at: number, days: number) =>
    `All is answered. The next question comes back ${days < 2 ? when(at, days) : `on ${when(at, days)}`}`,
}

export const standing = {
  lessons: 'By lesson',
  objectives: 'By objective',
  objectivesText: 'Sorted so that what needs work stands first.',
  lesson: 'Lesson',
  name: (n: number, title: string) => `${number.format(n)}. ${title}`,
  objective: 'Objective',
  chart: '○ First try ● latest',
  first: 'First try',
  latest: 'Latest',
  answered: (n: number, of: number) => `${number.format(n)} of ${number.format(of)} answered`,
  due: (n: number) => `${number.format(n)} due today`,
  nextDue: (at: number, days: number) =>
    `next review ${days > 1 && days < 7 ? `on ${when(at, days)}` : when(at, days)}`,
  /** The line of a chart, in words. */
  point: (name: string, first: string, latest: string) => `${name}: ${first} at first, ${latest} now`,
}

export const calibration = {
  title: 'How well you judge yourself',
  off: 'You are not asked how sure you are. Turn that on in the settings to see here how well you judge yourself.',
  turnOn: 'Open the settings',
  few: 'You have not said how sure you are of an answer yet.',
  text: 'Of all the times you said you were so sure, how often were you right? The line shows perfect judgement, a bar the range that chance allows.',
  brier: (score: number) =>
    `Your Brier score is ${decimal.format(score)}: the mean squared distance between how sure you were and what came of it, from 0 (always sure and right) to 1 (always sure and wrong); saying “fifty-fifty” each time gives 0.25.`,
  steps: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Very sure' },
  step: 'You said',
  stated: 'That states',
  answers: 'Answers',
  actual: 'Right',
  range: 'Range (95%)',
  between: (low: number, high: number) => `${percent.format(low)} to ${percent.format(high)}`,
  judged: (name: string, n: number, actual: number) => `${name}: ${percent.format(actual)} right in ${answers(n)}.`,
  /** Under a step of the chart: how many answers. */
  of: (n: number) => `n = ${number.format(n)}`,
}

export const activity = {
  title: 'What you have done',
  text: (n: number, weeks: number) => `${answers(n)} in the last ${number.format(weeks)} weeks.`,
  week: 'Week from',
  from: (at: number) => short.format(at),
  answers: 'Answers',
  right: 'Right',
  rest: 'Not wholly right',
  bar: (from: string, n: number, right: number) => `Week from ${from}: ${answers(n)}, ${number.format(right)} right.`,
}

export const upcoming = {
  title: 'What comes back when',
  text: (n: number) => `${counted(n, 'question is', 'questions are')} on their way back to you.`,
  span: 'When',
  questions: 'Questions',
  spans: ['Today', 'Tomorrow', 'In 2 to 7 days', 'In 8 to 30 days', 'In 1 to 3 months', 'Later'],
  bar: (span: string, n: number) => `${span}: ${counted(n, 'question', 'questions')}.`,
}
