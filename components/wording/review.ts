import type { Outcome } from '@/lib/quiz/outcome'

/* Every sentence of the review, and of the settings that it goes by. */

const plural = new Intl.PluralRules('en')
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' })

const counted = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`
const questions = (n: number) => counted(n, 'question', 'questions')

const date = (at: number) => dayAndMonth.format(at)

/** "today", "tomorrow", "on Thursday", "on 12 June": a day that lies `days` ahead. */
const when = (at: number, days: number) =>
  days <= 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? `on ${weekday.format(at)}` : `on ${date(at)}`

export const review = {
  title: 'Review',
  intro: 'What you have answered comes back shortly before you would forget it, one question at a time.',
  noscript: 'The review needs JavaScript.',
  loading: 'Reading your answers …',

  nothingYet: 'Nothing to review yet',
  nothingYetText: 'A question comes here about a day after you first answer it in its lesson.',
  toLessons: 'To the lessons',

  nothingToday: 'Nothing is due today',
  next: (at: number, days: number) => `The next question comes back ${when(at, days)}.`,
  limitReached: (done: number) => `You have answered ${questions(done)} today, which is your daily limit.`,
  waiting: (n: number) =>
    `${counted(n, 'more question is', 'more questions are')} due. ${n === 1 ? 'It waits' : 'They wait'} for tomorrow.`,
  goOn: (n: number) => `Go on with ${n === 1 ? 'one more' : `${number.format(n)} more`}`,

  enough: 'Enough for today',
  today: 'Today’s questions',
  due: (n: number) => `${questions(n)} for today`,
  from: (lessons: number) => (lessons === 1 ? 'From one lesson.' : `From ${number.format(lessons)} lessons, mixed.`),
  rest: (n: number) => `${counted(n, 'more is due and waits', 'more are due and wait')} for another day.`,
  begin: 'Begin',

  upcoming: 'The next days',
  day: (at: number, days: number) =>
    days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `${weekday.format(at)}, ${date(at)}`,
  dayColumn: 'Day',
  dueColumn: 'Due',

  place: (n: number, of: number) => `${number.format(n)} of ${number.format(of)}`,
  progress: 'Answered',
  fetching: 'Fetching the question …',
  failed: 'The question could not be fetched. Are you connected to the internet?',
  retry: 'Try again',
  gone: 'This question is not there any more.',

  nextQuestion: 'Next question',
  finish: 'Finish',
  undo: 'Take this answer back',
  undoLast: 'Take my last answer back',
  undone: 'Your answer was taken back. You can give another one.',
  comesBack: (at: number, days: number) =>
    `It comes back ${when(at, days)}${days > 1 ? `, in ${number.format(days)} days` : ''}.`,

  done: 'Done for today',
  result: (right: number, of: number) => `${number.format(right)} of ${questions(of)} right.`,
  missed: 'To look at again',
  askMissed: 'Ask me these again',
}

export const outcomes: Record<Outcome, string> = { right: 'right', partial: 'partly right', wrong: 'not right' }

export const why = {
  title: 'Why am I seeing this?',
  changed: (last: number) =>
    `The key of this question has changed since you answered it on ${date(last)}, so it starts anew.`,
  missed: (last: number) => `Your answer on ${date(last)} was not right. What was missed comes back soon.`,
  partial: (last: number) => `Your answer on ${date(last)} was partly right. What is half known comes back soon.`,
  known: (last: number, days: number) =>
    `Your answer on ${date(last)} was right. It was to come back after ${counted(days, 'day', 'days')}.`,
  recall: (chance: number) =>
    `At the pace at which people forget, the chance that you still know it is about ${percent.format(chance)}.`,
  exam: (exam: number, otherwise: number) =>
    `It would come back on ${date(otherwise)}. It comes earlier because of your exam on ${date(exam)}.`,
  again: 'You missed it a moment ago and asked to see it again.',
  lesson: (n: number) => `Lesson ${n}`,
}

export const practice = {
  title: 'Practice',
  confidence: 'Ask me how sure I am',
  confidenceText:
    'Before the feedback you say how sure you are. What you were wrong about while being sure is explained more fully, what you were sure of comes back later, and your progress shows how well you judge yourself. It never costs a point.',
  shuffle: 'Shuffle the options in the review',
  shuffleText: 'So that you remember the answer and not its place.',
  limit: 'Questions a day, at most',
  limitText: (most: number) => `Between 1 and ${number.format(most)}. What is beyond waits for another day.`,
  exam: 'Day of an exam',
  examText: 'Optional. In the days before it, everything you have answered comes back once more.',
}
