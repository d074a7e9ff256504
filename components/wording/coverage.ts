import type { Kind } from '@/lib/quiz/question'

/* Every sentence of the desk's index and of coverage. */

const plural = new Intl.PluralRules('en')
const whole = new Intl.NumberFormat('en')
const counted = (n: number, one: string, other: string) =>
  `${whole.format(n)} ${plural.select(n) === 'one' ? one : other}`
const questions = (n: number) => counted(n, 'question', 'questions')

export const desk = {
  title: 'The desk',
  intro:
    'For whoever writes this course: what is taught and tested, and what students’ answers tell. No page of a student leads here.',
  rooms: 'On the desk',
  studio: {
    title: 'Studio',
    text: 'Write lessons beside the page that they become. On this machine only.',
  },
  results: {
    title: 'Results',
    text: 'Which questions work, and which need mending: an analysis of the files that students saved.',
  },
  print: {
    title: 'Worksheets and keys',
    text: 'All questions of the course, to be printed for a class, and their key.',
    lessons: 'For one lesson, with its text',
  },
}

export const coverage = {
  title: 'Coverage',
  parts: 'Parts of the coverage',
  errors: (n: number) =>
    `The lessons have ${counted(n, 'error', 'errors')}. What has an error is missing here: \`npm run check\` tells where.`,

  gapsTitle: 'What is missing',
  noGaps: 'Nothing: all is taught, and tested by more than one question.',
  gaps: {
    untaught: 'Not taught',
    untested: 'Not tested',
    'tested-once': 'Tested once',
  },
  gapHints: {
    note: { untaught: 'No lesson cites it.', untested: 'No question rests on it.' },
    objective: { untaught: 'No lesson lists it.', untested: 'No question tests it.' },
  },

  notesTitle: 'Paragraphs by lesson',
  notesIntro:
    'A question counts for the paragraphs it cites or, where it cites none, for those that the passage with its answer cites.',
  notesCaption:
    'How many questions of each lesson rest on each paragraph. A dot: the lesson cites it and asks nothing.',
  noNotes: 'The course has no sources.',
  paragraph: 'Paragraph',
  all: 'All',

  objectivesTitle: 'Objectives by kind of question',
  objectivesCaption: 'How many questions of each kind test each objective.',
  objective: 'Objective',

  passagesTitle: 'Passages by question',
  passagesIntro: (without: number, all: number) =>
    without === 0
      ? 'Each passage of a lesson, with the questions that name it as their evidence.'
      : `Each passage of a lesson, with the questions that name it as their evidence. ${whole.format(without)} of ${questions(all)} name none.`,

  onlyGaps: 'Only what is untaught, untested or tested once',
  detail: 'One by one',
  counts: (places: number, n: number) => `${counted(places, 'place', 'places')}, ${questions(n)}`,
  inSources: 'In the sources',
  taught: 'Taught in',
  tested: 'Tested by',
  nothing: 'nothing',
  lesson: (number: number) => `Lesson ${number}`,
  passage: (number: number, title: string) => (title === '' ? `${number}, its beginning` : `${number}, ${title}`),
  cell: (n: number, taught: boolean, lesson: number) =>
    `Lesson ${lesson}: ${[taught && 'taught', n > 0 && questions(n)].filter(Boolean).join(', ')}`,
  ofKind: (n: number, kind: string) => `${questions(n)}: ${kind}`,
  wholeLesson: 'Open the lesson',
  kinds: {
    choice: 'choice',
    text: 'text',
    number: 'number',
    cloze: 'gaps',
    order: 'order',
    match: 'match',
    sort: 'sort',
    select: 'mark',
    hotspot: 'picture',
    free: 'own words',
  } satisfies Record<Kind, string>,
  total: { notes: 'Paragraphs', objectives: 'Objectives', questions: 'Questions', passages: 'Passages' },
  ofWhich: (gaps: { untaught: number; untested: number; once: number }) =>
    [
      gaps.untaught > 0 && `${whole.format(gaps.untaught)} not taught`,
      gaps.untested > 0 && `${whole.format(gaps.untested)} not tested`,
      gaps.once > 0 && `${whole.format(gaps.once)} tested once`,
    ]
      .filter(Boolean)
      .join(', ') || 'all tested more than once',
  passagesWithout: (n: number) => (n === 0 ? 'all answer a question' : `${whole.format(n)} answer no question`),
  count: (n: number) => whole.format(n),
}
