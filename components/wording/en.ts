/*
 * Every sentence of the interface, one export a part of the page, so that an island takes along only its own.
 * Those of quizzes stand in quiz-en.ts.
 */

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const inWords = (n: number) => NUMBERS[n] ?? String(n)

const duration = (minutes: number) => {
  const [h, min] = [Math.floor(minutes / 60), minutes % 60]
  return [h > 0 && counted(h, 'hour', 'hours'), min > 0 && `${min} min`].filter(Boolean).join(' ')
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

export const standing = {
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

export const settings = {
  title: 'Settings',
  intro: 'Your answers are kept in this browser and nowhere else. Take them with you in a file, or remove them.',
  exportTitle: 'Take your progress with you',
  exportText: 'A file with every answer you have given. Keep it as a copy, or import it in another browser.',
  export: 'Save progress file',
  importTitle: 'Bring progress in',
  importText: 'What is in the file is added to what is here. Nothing is lost, and importing it twice does no harm.',
  import: 'Choose a progress file',
  imported: (n: number) => (n === 0 ? 'Nothing new in this file.' : `Added ${counted(n, 'entry', 'entries')}.`),
  eraseTitle: 'Erase',
  eraseText: 'Removes every answer and every draft of this course from this browser. It cannot be undone.',
  erase: 'Erase my progress',
  eraseAsk: 'Erase all progress of this course from this browser?',
  eraseYes: 'Yes, erase it',
  eraseNo: 'Keep it',
  erased: 'Your progress has been erased.',
  kept: (n: number) => `Kept here: ${counted(n, 'answer', 'answers')}.`,
  reading: 'Reading …',
  fileName: 'lectern-progress',
}

export const fileProblem = {
  'too-large': 'This file is too large to be a progress file.',
  'not-json': 'This file cannot be read: it is not a progress file, or it was cut short.',
  foreign: 'This is not a progress file of Lectern.',
  newer: 'This file comes from a newer version of this site. Reload the page and try again.',
  damaged: (n: number) => `${counted(n, 'entry', 'entries')} of this file cannot be read. Nothing was imported.`,
}

export const storageProblem = {
  blocked: 'This browser keeps no data for this site. Your answers last until you leave; save them in Settings.',
  full: 'The storage of this browser is full. New answers last until you leave; save them in Settings.',
  newer: 'A newer version of this site has saved your progress. Reload the page to go on; nothing is overwritten.',
  corrupt: (backup: string) => `Part of your saved progress could not be read. A copy of it is kept under “${backup}”.`,
}

export const notFound = {
  title: 'This page does not exist',
  text: 'The address may be mistyped, or a lesson may have a new name.',
  home: 'To the lessons',
}

export const problems = {
  title: (n: number) => `${counted(n, 'problem', 'problems')} in the lessons’ folder`,
  intro: 'This page appears again as soon as the errors are mended and the file is saved.',
  hint: 'Hint',
  error: 'error',
  warning: 'warning',
}
