/* Every sentence for whoever writes lessons. They are not part of what students read, and are in English only. */

const plural = new Intl.PluralRules('en')
const counted = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`

export const problems = {
  title: (n: number) => counted(n, 'error', 'errors'),
  alone: 'The page appears as soon as this is mended and saved.',
  over: 'Below, the lesson as it was before.',
  hint: 'Hint',
  error: 'error',
  warning: 'warning',
}

export const studio = {
  title: 'Studio',
  source: 'Text of the lesson',
  preview: 'The lesson as students will see it',
  sourceOf: (file: string) => `Text of ${file}`,
  file: 'File',
  lessons: 'Lessons',
  none: 'The course has no lesson that can be opened. Add one.',
  newLesson: 'New lesson',
  newTitle: 'Title of the new lesson',
  create: 'Create',
  cancel: 'Cancel',
  insert: 'Insert question',
  outline: 'Outline',
  noOutline: 'No headings yet.',
  save: 'Save',
  course: 'Course',
  write: 'Write',
  read: 'Preview',
  view: 'What is shown',
  problems: (n: number) => (n === 0 ? 'No problems' : counted(n, 'problem', 'problems')),
  line: (n: number) => `line ${n}`,
  elsewhere: ({ file, errors, warnings }: { file: string; errors: number; warnings: number }) =>
    `${file}: ${[errors > 0 && counted(errors, 'error', 'errors'), warnings > 0 && counted(warnings, 'warning', 'warnings')].filter(Boolean).join(', ')}`,
  asSaved: 'Shown as it was saved.',
  asBefore: (n: number) => `Shown as it was before the ${plural.select(n) === 'one' ? 'error' : `${n} errors`}.`,
  needsPicture: 'Put a picture into images/ first.',
}

export const status = {
  saved: 'Saved',
  unsaved: 'Unsaved changes',
  saving: 'Saving …',
  failed: 'Not saved: the server does not answer.',
  gone: 'Not saved: the file is gone. Copy your text before you leave.',
  lost: 'The server does not answer. Is npm run dev still running?',
  updated: 'Updated: the file has changed on disk.',
  restored: (at: string) => `Your unsaved changes of ${at} are back.`,
  discard: 'Discard them',
  stale: 'The file has changed on disk since you opened it.',
  compare: 'Compare',
}

export const conflict = {
  title: (file: string) => `${file} has changed on disk`,
  intro:
    'Somebody, or another program, saved it after you opened it. Nothing has been overwritten. Which text is to stay?',
  mine: 'Yours, not saved',
  theirs: 'On disk',
  alike: (n: number) => counted(n, 'line alike', 'lines alike'),
  keepMine: 'Save mine over it',
  takeTheirs: 'Take the one on disk',
  later: 'Go on writing',
}

/** By the name of a question's template. */
export const templates = {
  choice: 'One right option',
  'true-false': 'True or false',
  multiple: 'Several right options',
  text: 'Text',
  number: 'Number',
  cloze: 'Gaps',
  order: 'Order',
  match: 'Match',
  sort: 'Sort',
  select: 'Mark the words',
  hotspot: 'Point at a picture',
  free: 'In one’s own words',
}
