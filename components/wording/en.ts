import type { Outcome } from '@/lib/quiz/outcome'
import type { Code, Verdict } from '@/lib/quiz/result'

/*
 * Every sentence that a student reads, in English: one export a part of a page, so that an island takes along only its
 * own. Calm and plain: a wrong answer is "not yet", nothing is celebrated. What is imported as `@/wording` is the
 * catalogue of the language that a build is made for. What the sections share stands before the first of them.
 */

const plural = new Intl.PluralRules('en')

// The first NumberFormat of a page takes a slow telephone a tenth of a second: not before there is need of one.
const decimal = (n: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(n)
const percent = (n: number) => new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(n)
const figure = (n: number) => (Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : decimal(n))

const date = (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(at)
const weekday = (at: number) => new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(at)

const fullDate = (at: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at)
const time = (at: number) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at)

/** "0.3 MB", "12 kB". */
const size = (bytes: number) =>
  bytes < 95_000
    ? `${figure(Math.ceil(bytes / 1000))} kB`
    : `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`

const verb = (n: number, one: string, other: string) => (plural.select(n) === 'one' ? one : other)

/** "1 gap", "3 gaps", "0.5 points". */
const counted = (n: number, one: string, other: string) => `${figure(n)} ${verb(n, one, other)}`
const points = (n: number) => counted(n, 'point', 'points')
/** "1.5 of 2 points". */
const earned = (sum: number, of: number) => `${figure(sum)} of ${points(of)}`
const answers = (n: number) => counted(n, 'answer', 'answers')
const questions = (n: number) => counted(n, 'question', 'questions')

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const inWords = (n: number) => NUMBERS[n] ?? figure(n)

const duration = (minutes: number) => {
  const [h, min] = [Math.floor(minutes / 60), minutes % 60]
  return [h > 0 && counted(h, 'hour', 'hours'), min > 0 && `${min} min`].filter(Boolean).join(' ')
}

/** "today", "tomorrow", "Thursday", "12 June": a day that lies `days` ahead. */
const day = (at: number, days: number) =>
  days <= 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? weekday(at) : date(at)

/** The same in a sentence: "today", "tomorrow", "on Thursday", "on 12 June". */
const onDay = (at: number, days: number) => (days < 2 ? day(at, days) : `on ${day(at, days)}`)

/** How far an answer of several parts got: "2 of 3 gaps are right". */
const tally = (parts: string) => (right: number, of: number) =>
  `${right} of ${of} ${parts} ${verb(right, 'is', 'are')} right`

/* The site, and reading */

/** The language itself. Its code is the file's name; with what follows a page of another language offers this one. */
export const language = {
  code: 'en',
  name: 'English',
  /** How dates are written: the day first, in English as elsewhere in this course. */
  locale: 'en-GB',
  choose: 'Language',
  offer: 'Read this page in English',
  decline: 'Stay here',
}

export const site = {
  skip: 'Skip to the content',
  nav: 'Course',
  lessons: 'Lessons',
  review: 'Review',
  progress: 'Progress',
  glossary: 'Glossary',
  sources: 'Sources',
  settings: 'Settings',
  search: 'Search',
  private: 'No account, no tracker. What you do here stays in this browser.',
}

export const theme = {
  label: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
}

export const home = {
  kicker: (lessons: number) => `A course in ${inWords(lessons)} ${lessons === 1 ? 'lesson' : 'lessons'}`,
  asOf: (when: string) => `As of ${when}`,
  contents: 'The lessons',
  about: 'About this course',
  reads: 'The source',
  readsMore: (paragraphs: number) => `${counted(paragraphs, 'passage', 'passages')} in our words`,
  words: 'The words',
  wordsMore: (terms: number) => `${counted(terms, 'term', 'terms')} explained`,
  questions: (n: number) => counted(n, 'question', 'questions'),
  time: (minutes: number) => duration(minutes),
  objectives: 'You will learn to',
}

export const lesson = {
  place: (number: number, of: number) => `Lesson ${number} of ${of}`,
  number: (number: number) => `Lesson ${number}`,
  objectives: 'In this lesson you learn to',
  contents: 'In this lesson',
  quiz: 'Quiz',
  nav: 'Other lessons',
  previous: 'Previous',
  next: 'Next',
  allLessons: 'All lessons',
  alsoIn: 'Also in',
  noscript: 'The questions need JavaScript. Everything else on this page works without it.',
  notes: 'Paragraphs cited',
  terms: 'Terms used',
}

export const source = {
  title: 'Sources',
  cite: (label: string) => `Source: ${label}`,
  inSources: 'In the sources',
  article: (publisher: string) => `Original at ${publisher}`,
  saidBy: 'Said by',
  own: 'the article itself',
  intro: (publisher: string) =>
    `What each passage states, in our words and not the author’s, with the voice that makes the statement. For the original wording, read it at ${publisher}.`,
  by: (author: string) => `By ${author}`,
  lessons: 'Taught in',
  questions: (n: number) => `${counted(n, 'question rests', 'questions rest')} on it`,
  untaught: 'No lesson cites it.',
  sections: 'Sections',
}

export const glossary = {
  title: 'Glossary',
  intro: 'Terms as this course uses them.',
  also: 'Also',
  lessons: 'Used in',
  open: 'In the glossary',
  index: 'Initials',
}

/* What stands between and after things that are named in a row */

export const punctuation = { comma: ', ', stop: '.' }

export const callout = {
  note: 'Note',
  caution: 'Caution',
  voice: 'Whose voice',
  evidence: 'Evidence',
}

export const timeline = {
  scale: (from: number, to: number) => `Time scale from ${from} to ${to}`,
}

export const map = {
  describe: (shaded: string[], marked: string[]) =>
    [
      shaded.length > 0 && `Shaded: ${shaded.join(', ')}.`,
      marked.length > 0 && `Marked: ${marked.join(', ')}.`,
      'The list below says the same.',
    ]
      .filter(Boolean)
      .join(' '),
}

export const lessonStanding = {
  none: 'Not begun',
  some: (answered: number, of: number) => `${answered} of ${of} answered`,
  all: (points: number, of: number) => `All answered, ${points} of ${of} points`,
  meter: 'Answered',
}

export const resume = {
  begin: 'Begin with lesson 1',
  review: 'Review what is due',
  goOn: (number: number) => `Go on with lesson ${number}`,
}

export const print = {
  link: 'Print',
  titleOf: (lesson: string) => `For paper: ${lesson}`,
  back: 'Back to the lesson',
  choose: 'What to print',
  handout: 'Lesson',
  worksheet: 'Worksheet',
  key: 'Key',
  button: 'Print',
  name: 'Name',
  date: 'Date',
  notes: 'Notes',
  note: (n: number) => `Note ${n}`,
  terms: 'Terms',
  rubric: 'A good answer has:',
  instructions: {
    one: 'Tick one.',
    many: 'Tick all that apply.',
    gaps: 'Fill in the gaps.',
    circle: 'Fill in the gaps; where words stand in brackets, circle one.',
    order: 'Number these in order, 1 being the first.',
    match: 'Write the letter of what belongs to each row. A letter may fit several rows, or none.',
    sort: 'Tick one box in each row.',
    sentence: 'Underline sentences in the text.',
    word: 'Underline words in the text.',
  },
}

export const search = {
  title: 'Search',
  intro: 'Lessons, glossary, sources, and the questions that you have answered.',
  noscript: 'The search needs JavaScript. Without it, these pages show what there is:',
  label: 'Search the course',
  close: 'Close',
  searching: 'Searching …',
  results: (shown: number, total: number) =>
    shown < total
      ? `${counted(total, 'result', 'results')}, the best ${shown} shown`
      : counted(total, 'result', 'results'),
  nothing: (query: string) => `Nothing found for “${query}”. Other words may, or fewer of them.`,
  failed: 'The search could not be loaded. Check your connection.',
  retry: 'Try again',
  more: 'Show more',
  slash: 'The / key opens the search',
  kinds: {
    lesson: 'Lesson',
    section: 'Section',
    term: 'Glossary',
    source: 'Source',
    question: 'Your question',
  },
}

export const settings = {
  title: 'Settings',
  intro: 'How the course looks and asks, and what this browser keeps of you: your answers are here and nowhere else.',
  exportTitle: 'Take your progress with you',
  exportText: 'A file with everything you have done. Keep it as a copy, or bring it into another browser.',
  export: 'Save progress file',
  exported: 'The file was handed to your browser to save.',
  kept: (n: number) => `Kept here: ${answers(n)}.`,
  saved: (at: number, since: number) =>
    `You last saved a file on ${fullDate(at)}; ${since === 0 ? 'nothing was answered since' : `${answers(since)} since`}.`,
  neverSaved: 'You have not saved a file yet.',
  fileName: 'lectern-progress',
}

export const appearance = {
  title: 'Appearance',
  legend: { theme: 'Theme', text: 'Size of the text' },
  theme: { usual: 'As the system', light: 'Light', dark: 'Dark' },
  text: { small: 'Small', usual: 'Standard', large: 'Large', largest: 'Very large' },
  motion: 'Without motion',
  motionText: 'Pages change and scroll at once. Where your system asks for less motion, that counts anyway.',
}

export const storing = {
  title: 'What this browser keeps',
  nothing: 'Nothing of yours yet.',
  record: (characters: number) =>
    `Your record takes ${size(characters)} of the 5 MB or so that browsers give a site for it.`,
  usage: (bytes: number) => `With its pages and files, the site takes ${size(bytes)} in all.`,
  persistence: {
    kept: 'This browser has promised to keep it until you remove it yourself.',
    'not-kept':
      'This browser has not promised to keep it: it may remove it when the device runs out of space, and some do so when you have not been here for weeks.',
    refused: 'This browser did not promise to keep it. Save a file now and then, and ask again later.',
    unknown: 'Whether this browser keeps it for good, it does not say. Save a file now and then.',
  },
  ask: 'Ask the browser to keep it',
  unread: 'Some of what was kept here could not be read. It was put aside as it was:',
  saveUnread: (at: number) => `Save what was put aside on ${fullDate(at)}`,
  removeUnread: 'Remove what was put aside',
}

export const importing = {
  title: 'Bring progress in',
  text: 'What is in the file is added to what is here: nothing is lost, and doing it twice does no harm. You see first what it would change.',
  choose: 'Choose a progress file',
  reading: 'Reading …',
  nothingNew: (n: number): string =>
    n === 0 ? 'There is nothing in this file.' : `Nothing new: all that this file holds is here already.`,
  previewTitle: 'What this file would add',
  savedAt: (at: number) => `Saved on ${fullDate(at)} at ${time(at)}.`,
  unknownTime: 'The file does not say when it was saved.',
  otherCourse: (course: string) =>
    `This file is from another course (“${course}”). Its answers would be kept here, but show only if the lessons are the same.`,
  answers: 'Answers',
  newAnswers: (n: number) => (n === 0 ? 'none new' : `${figure(n)} new`),
  span: (from: number, to: number) =>
    fullDate(from) === fullDate(to) ? `from ${fullDate(from)}` : `from ${fullDate(from)} to ${fullDate(to)}`,
  strange: (n: number) => `${counted(n, 'lesson is', 'lessons are')} not in this course.`,
  known: 'Here already',
  knownText: (n: number) => `${counted(n, 'entry', 'entries')}, which will not be doubled.`,
  differing: (n: number) => `${counted(n, 'one', 'of them')} read otherwise here, and stay so.`,
  drafts: 'Unfinished answers',
  draftsCome: (n: number) => `${figure(n)} from the file, newer than what is here.`,
  draftsGo: (n: number) => `${figure(n)} here were settled later in the file, and go.`,
  place: 'You go on with',
  accept: 'Add to what is here',
  cancel: 'Leave everything as it is',
  cancelled: 'Nothing was changed.',
  done: (n: number) => (n === 0 ? 'The file was brought in.' : `${answers(n)} added.`),
  undo: 'Undo the last import',
  undone: 'The import was undone. What you have done since is still here.',
}

export const erasing = {
  title: 'Erase',
  text: 'Removes answers and drafts from this browser for good. A file that you saved is not touched.',
  what: 'What to erase',
  everything: 'Everything',
  lesson: (name: string, n: number) => `${name} (${answers(n)})`,
  erase: 'Erase …',
  askAll: 'Erase all progress of this course from this browser? It cannot be undone.',
  askLesson: (name: string) => `Erase all progress in “${name}” from this browser? It cannot be undone.`,
  yes: 'Yes, erase it',
  no: 'Keep it',
  erasedAll: 'Your progress has been erased.',
  erasedLesson: (name: string) => `Your progress in “${name}” has been erased.`,
}

export const reminder = {
  label: 'A copy of your work',
  text: (n: number) => `${answers(n)} of yours are in this browser only. Save a file, so that they outlast it.`,
  save: 'Save progress file',
  later: 'Not now',
  saved: 'The file was handed to your browser to save.',
  putOff: 'You will be reminded after more answers.',
}

export const fileProblem = {
  'too-large': 'This file is larger than any progress file can be.',
  'not-json': 'This is not a progress file: its text is no JSON.',
  'cut-short': 'This file was cut short: its end is missing.',
  foreign: 'This is not a progress file of Lectern.',
  newer: 'This file comes from a newer version of this site. Reload the page and try again.',
  damaged: (n: number) => `${counted(n, 'entry of this file is', 'entries of this file are')} damaged.`,
  contradictory: (n: number) =>
    `This file contradicts itself: ${counted(n, 'entry stands', 'entries stand')} in it twice with different content.`,
  future: (at: number) =>
    `This file has entries of ${fullDate(at)}, which is yet to come: the clock of the device it comes from was wrong, or this one’s is.`,
  'no-room': (characters: number) =>
    `This file does not fit: it needs ${size(characters)} more of this browser’s storage than there are.`,
  unchanged: 'Nothing was changed.',
  /** A damaged entry: its number or name, and the field that is wrong. */
  fault: {
    events: (entry: number | string | undefined, field: string) =>
      field ? `Entry ${entry}: “${field}” is missing or not allowed` : `Entry ${entry} is no entry at all`,
    drafts: (entry: number | string | undefined, field: string) =>
      entry === undefined
        ? 'The list of unfinished answers is none'
        : `Unfinished answer ${entry}${field && `: “${field}” is missing or not allowed`}`,
    place: (_: unknown, field: string) => `Where you last were${field && `: “${field}” is missing or not allowed`}`,
  },
  more: (n: number) => `and ${figure(n)} more`,
}

export const storageProblem = {
  blocked: 'This browser keeps no data for this site. Your answers last until you leave; save them in Settings.',
  full: 'The storage of this browser is full. New answers last until you leave; save them in Settings.',
  newer: 'A newer version of this site has saved your progress. Reload the page to go on; nothing is overwritten.',
  corrupt: 'Part of your saved progress could not be read. It was put aside as it was: see Settings.',
}

export const notFound = {
  title: 'This page does not exist',
  text: 'The address may be mistyped, or a lesson may have a new name.',
  home: 'To the lessons',
}

/* Without a connection */

export const offline = {
  title: 'No connection',
  intro: 'The page you asked for is not kept in this browser, and the site cannot be reached just now.',
  again: 'Try again',
  kept: 'These lessons open without a connection',
  others: 'These need a connection',
  none: 'No lesson is kept in this browser yet',
  settings: 'Without a connection',
  settingsText:
    'A lesson that you have opened is kept in this browser and opens again without a connection. The others follow while nothing else is to be done, but not over a connection that is slow or paid by volume.',
  count: (kept: number, of: number) =>
    kept === of
      ? `All ${counted(of, 'lesson', 'lessons')} are kept in this browser.`
      : `${figure(kept)} of ${counted(of, 'lesson', 'lessons')} ${verb(kept, 'is', 'are')} kept in this browser.`,
  keepAll: 'Keep the whole course now',
  failed: 'The others could not be fetched. Try again when the connection is better.',
  install: 'Install this course',
  installed: 'The course is installed on this device.',
  installByMenu:
    'To have the course among your apps, choose “Install” or “Add to Home Screen” in the menu of your browser, where it has that.',
}

export const update = {
  ready: 'There is a new version of this course.',
  show: 'Show it',
  later: 'Later',
}

/* Quizzes */

export const frame = {
  question: (n: number) => `Question ${n}`,
  points,
  earned,
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
  points: earned,
  finished: (sum: number, of: number) => `All answered: ${earned(sum, of)}.`,
  objectives: 'By objective',
  missed: 'To look at again',
  retry: 'Retry the ones I missed',
  restart: 'Start this quiz again',
  confirm: 'Start this quiz again?',
  loss: (n: number) =>
    `${verb(n, 'The question opens', `All ${n} questions open`)} again, without your answers. Your history keeps them.`,
  cancel: 'Keep my answers',
}

/* Progress */

export const progress = {
  title: 'Progress',
  intro: 'What you have answered, how well, and what comes next.',
  noscript: 'This page needs JavaScript: what it shows lies in your browser only.',
  loading: 'Reading your answers …',
  nothingYet: 'Nothing answered yet',
  nothingYetText: 'Answer the questions of a lesson, and this page shows how you are doing.',
  asTable: 'As a table',
  none: '–',
  share: (share: number) => percent(share),
  count: (n: number) => figure(n),
  when: day,
}

export const nextStep = {
  label: 'What next',
  review: (n: number) => `Review ${counted(n, 'question', 'questions')} today`,
  begin: (n: number, title: string) => `Begin with lesson ${figure(n)}: ${title}`,
  lesson: (n: number, title: string) => `Go on with lesson ${figure(n)}: ${title}`,
  weakest: (n: number, title: string, share: number) =>
    `Read lesson ${figure(n)} again, ${title}: you have ${percent(share)} of its points`,
  wait: (at: number, days: number) => `All is answered. The next question comes back ${onDay(at, days)}`,
}

export const standings = {
  lessons: 'By lesson',
  objectives: 'By objective',
  objectivesText: 'Sorted so that what needs work stands first.',
  lesson: 'Lesson',
  name: (n: number, title: string) => `${figure(n)}. ${title}`,
  objective: 'Objective',
  chart: '○ First try ● latest',
  first: 'First try',
  latest: 'Latest',
  answered: (n: number, of: number) => `${figure(n)} of ${figure(of)} answered`,
  due: (n: number) => `${figure(n)} due today`,
  nextDue: (at: number, days: number) => `next review ${days < 7 ? onDay(at, days) : day(at, days)}`,
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
    `Your Brier score is ${score.toFixed(2)}: the mean squared distance between how sure you were and what came of it, from 0 (always sure and right) to 1 (always sure and wrong); saying “fifty-fifty” each time gives 0.25.`,
  steps: { 1: 'Not sure', 2: 'Fairly sure', 3: 'Very sure' },
  step: 'You said',
  stated: 'That states',
  answers: 'Answers',
  actual: 'Right',
  range: 'Range (95%)',
  between: (low: number, high: number) => `${percent(low)} to ${percent(high)}`,
  judged: (name: string, n: number, actual: number) => `${name}: ${percent(actual)} right in ${answers(n)}.`,
  /** Under a step of the chart: how many answers. */
  of: (n: number) => `n = ${figure(n)}`,
}

export const activity = {
  title: 'What you have done',
  text: (n: number, weeks: number) => `${answers(n)} in the last ${figure(weeks)} weeks.`,
  week: 'Week from',
  from: (at: number) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }).format(at),
  answers: 'Answers',
  right: 'Right',
  rest: 'Not wholly right',
  bar: (from: string, n: number, right: number) => `Week from ${from}: ${answers(n)}, ${figure(right)} right.`,
}

export const upcoming = {
  title: 'What comes back when',
  text: (n: number) => `${counted(n, 'question is', 'questions are')} on their way back to you.`,
  span: 'When',
  questions: 'Questions',
  spans: ['Today', 'Tomorrow', 'In 2 to 7 days', 'In 8 to 30 days', 'In 1 to 3 months', 'Later'],
  bar: (span: string, n: number) => `${span}: ${counted(n, 'question', 'questions')}.`,
}

/* Review, and the settings that it goes by */

export const review = {
  title: 'Review',
  intro: 'What you have answered comes back shortly before you would forget it, one question at a time.',
  noscript: 'The review needs JavaScript.',
  loading: 'Reading your answers …',

  nothingYet: 'Nothing to review yet',
  nothingYetText: 'A question comes here about a day after you first answer it in its lesson.',
  toLessons: 'To the lessons',

  nothingToday: 'Nothing is due today',
  next: (at: number, days: number) => `The next question comes back ${onDay(at, days)}.`,
  limitReached: (done: number) => `You have answered ${questions(done)} today, which is your daily limit.`,
  waiting: (n: number) =>
    `${counted(n, 'more question is', 'more questions are')} due. ${n === 1 ? 'It waits' : 'They wait'} for tomorrow.`,
  goOn: (n: number) => `Go on with ${n === 1 ? 'one more' : `${figure(n)} more`}`,

  enough: 'Enough for today',
  today: 'Today’s questions',
  due: (n: number) => `${questions(n)} for today`,
  from: (lessons: number) => (lessons === 1 ? 'From one lesson.' : `From ${figure(lessons)} lessons, mixed.`),
  rest: (n: number) => `${counted(n, 'more is due and waits', 'more are due and wait')} for another day.`,
  begin: 'Begin',

  upcoming: 'The next days',
  day: (at: number, days: number) => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `${weekday(at)}, ${date(at)}`),
  dayColumn: 'Day',
  dueColumn: 'Due',

  place: (n: number, of: number) => `${figure(n)} of ${figure(of)}`,
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
    `It comes back ${onDay(at, days)}${days > 1 ? `, in ${figure(days)} days` : ''}.`,

  done: 'Done for today',
  result: (right: number, of: number) => `${figure(right)} of ${questions(of)} right.`,
  missed: 'To look at again',
  askMissed: 'Ask me these again',
}

export const reviewOutcomes: Record<Outcome, string> = { right: 'right', partial: 'partly right', wrong: 'not right' }

export const reviewWhy = {
  title: 'Why am I seeing this?',
  changed: (last: number) =>
    `The key of this question has changed since you answered it on ${date(last)}, so it starts anew.`,
  missed: (last: number) => `Your answer on ${date(last)} was not right. What was missed comes back soon.`,
  partial: (last: number) => `Your answer on ${date(last)} was partly right. What is half known comes back soon.`,
  known: (last: number, days: number) =>
    `Your answer on ${date(last)} was right. It was to come back after ${counted(days, 'day', 'days')}.`,
  recall: (chance: number) =>
    `At the pace at which people forget, the chance that you still know it is about ${percent(chance)}.`,
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
  limitText: (most: number) => `Between 1 and ${figure(most)}. What is beyond waits for another day.`,
  exam: 'Day of an exam',
  examText: 'Optional. In the days before it, everything you have answered comes back once more.',
}

/* The exam */

export const exam = {
  title: 'Exam',
  intro: 'Questions from all lessons, to find out where you stand.',
  noscript: 'The exam needs JavaScript.',
  loading: 'Reading your answers …',
  fetching: 'Fetching the questions …',
  failed: 'The questions could not be fetched. Are you connected to the internet?',
  retry: 'Try again',
  attempt: (n: number) => `Attempt ${figure(n)}`,
  passed: 'Passed',
  failedIt: 'Not passed',
  toExam: 'To the exam',
  lesson: 'Lesson',
  lessonName: (n: number, title: string) => `${figure(n)}. ${title}`,
}

export const examBegin = {
  questions: 'Questions',
  time: 'Time',
  noLimit: 'No limit',
  minutes: (n: number) => counted(n, 'minute', 'minutes'),
  pass: 'To pass',
  share: (pass: number) => `${percent(pass)} of the points`,
  how: 'How it works',
  rules: [
    'Answer in any order. You can change an answer, and flag a question to come back to it.',
    'Nothing is marked before you hand in. Then you see each answer with the right one, why, and the passage.',
    'What you give is kept at once: if the page is closed or the computer fails, go on where you were.',
  ],
  timed: 'The time runs on while the page is closed. When it is up, what is there is handed in.',
  open: 'The answers are in the pages of this course. The exam is for you alone, and proves nothing to others.',
  begin: (attempt: number) => (attempt === 1 ? 'Begin the exam' : `Begin attempt ${figure(attempt)}`),
  anew: 'It draws anew, and first what you have not been asked.',
}

export const examAttempts = {
  title: 'Your attempts',
  attempt: 'Attempt',
  date: 'Date',
  took: 'Took',
  score: 'Score',
  result: 'Result',
  on: fullDate,
  minutes: (n: number) => `${figure(n)} min`,
  points: earned,
  share: (share: number) => percent(share),
  open: 'Not handed in',
  compare: 'Compared by lesson',
  none: '–',
}

export const examTaking = {
  place: (n: number, of: number) => `${figure(n)} of ${figure(of)}`,
  left: (seconds: number) =>
    seconds > 60 ? `${figure(Math.ceil(seconds / 60))} min left` : `${figure(seconds)} s left`,
  hide: 'Hide the time',
  show: 'Show the time',
  soon: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} left.`,
  flag: 'Come back to this',
  previous: 'Previous',
  next: 'Next',
  gone: 'This question is not there any more. It does not count.',
  overview: 'Overview',
  /** A question of the overview, as it is read out. */
  cell: (n: number, state: string, flagged: boolean) => `Question ${figure(n)}: ${state}${flagged ? ', flagged' : ''}`,
  states: { answered: 'answered', partly: 'partly answered', open: 'not answered', gone: 'not there any more' },
  sums: {
    answered: (n: number) => `${figure(n)} answered`,
    partly: (n: number) => `${figure(n)} partly`,
    open: (n: number) => `${figure(n)} not answered`,
    flagged: (n: number) => `${figure(n)} flagged`,
  },
  handIn: 'Hand in',
  ask: 'Hand in now?',
  gaps: (open: number, partly: number, flagged: number) =>
    [
      open > 0 && `${counted(open, 'question is', 'questions are')} not answered.`,
      partly > 0 && `${counted(partly, 'is', 'are')} only partly answered.`,
      flagged > 0 && `You have flagged ${figure(flagged)} to come back to.`,
    ]
      .filter(Boolean)
      .join(' '),
  whole: 'Every question is answered.',
  final: 'After that nothing can be changed.',
  goOn: 'Not yet',
}

export const examResult = {
  points: earned,
  share: (share: number, pass: number) => `${percent(share)}. To pass: ${percent(pass)}.`,
  handedIn: (at: number, minutes: number) => `Handed in on ${fullDate(at)}, after ${figure(minutes)} min.`,
  timeUp: (at: number) => `Time was up on ${fullDate(at)}. What was there has been handed in.`,
  since: (sum: number, of: number) =>
    `The course has changed since. Marked as it is now, this would be ${earned(sum, of)}.`,
  gone: (n: number) => `${counted(n, 'question of it is', 'questions of it are')} not in the course any more.`,
  certificate: 'Certificate',
  all: 'All attempts',
  objectives: 'By objective',
  objective: 'Objective',
  lessons: 'By lesson',
  column: 'Points',
  answers: 'Your answers',
  show: 'Show',
  showAll: (n: number) => `All ${figure(n)}`,
  showMissed: (n: number) => `Not wholly right (${figure(n)})`,
  unanswered: 'Not answered',
  changed: 'This question has changed since, and your answer no longer fits it.',
}

export const certificate = {
  title: 'Certificate',
  name: 'Your name, as it is to be printed',
  nameText: 'It is kept nowhere, and gone when you leave this page.',
  print: 'Print',
  none: 'There is no passed attempt in this browser to print a certificate of.',
  heading: 'Certificate of self-assessment',
  nameless: 'Name',
  course: 'has passed the exam of the course',
  score: 'Score',
  scored: (sum: number, of: number, share: number) => `${earned(sum, of)} (${percent(share)})`,
  pass: 'To pass',
  share: (pass: number) => percent(pass),
  date: 'Date',
  on: fullDate,
  questions: 'Questions',
  count: (n: number, attempt: number) => `${figure(n)}, attempt ${figure(attempt)}`,
  plain:
    'The person named above issued this certificate to themselves. Nobody invigilated the exam, nobody checked who took it, and its answers are in the pages of the course. It records what they found out about their own knowledge, and proves nothing to others.',
}
