/*
 * Every sentence of the interface, one export a part of the page, so that an island takes along only its own.
 * Those of quizzes stand in quiz-en.ts.
 */

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const site = {
  skip: 'Skip to the content',
  nav: 'Course',
  lessons: 'Lessons',
  glossary: 'Glossary',
  sources: 'Sources',
  settings: 'Settings',
}

export const theme = {
  label: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
}

export const minutes = (n: number) => counted(n, 'minute', 'minutes')
