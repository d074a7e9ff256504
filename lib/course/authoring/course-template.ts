import { stringify } from 'yaml'
import { COURSE, GLOSSARY, SOURCES } from '../file-names'
import { lessonTemplate } from './lesson-template'
import { shellWord } from './shell-word'

/** What a new course says of itself. */
export type NewCourse = {
  /** Keeps the progress of courses on one address apart. */
  id: string
  title: string
  lang: string
  /** Its folder, as named from that of Lectern. */
  path: string
  /** The day on which it was made, as YYYY-MM-DD. */
  today: string
}

/** The files of a new course, by name: it checks clean, and each text in it says what belongs there. */
export function courseTemplate({ id, title, lang, path, today }: NewCourse): Map<string, string> {
  const head = stringify({ id, title, summary: 'Say in one or two sentences what the course is about.', lang }, WIDE)
  return new Map([
    [COURSE, `${head}${OBJECTIVES}`],
    [SOURCES, sources(today)],
    [GLOSSARY, TERMS],
    ['01-first-steps.mdx', lessonTemplate({ title: 'First steps', objective: 'explain', note: 'p1', term: 'term' })],
    ['README.md', readme(title, `LESSONS=${shellWord(path)}`)],
  ])
}

const WIDE = { lineWidth: 0 }

const OBJECTIVES = `about: |
  Say here, in Markdown, whom the course is for and what it covers.

# What a student can do afterwards. Every question names one of these.
objectives:
  explain: Explain the subject of the first lesson in your own words
`

const sources = (
  today: string,
) => `# What lessons cite: [^p1] is the note p1 below. Say in your own words what it states, and whose claim that is.
sources:
  - id: first-source
    title: The title of a source
    publisher: Its publisher
    date: ${today}
    url: https://example.org/
    notes:
      p1:
        label: paragraph 1
        claims:
          - { id: C1, voice: the author, text: "Write here what the paragraph states." }
`

const TERMS = `# Words that lessons explain: <Term>term</Term>.
- id: term
  term: term
  definition: A word that students may not know, explained in a sentence.
`

const readme = (title: string, setting: string) => `# ${title}

A course for Lectern. Its lessons are plain text, in files named \`NN-name.mdx\`; the number gives the order, the name the address.

In the folder of Lectern, run

| to | command |
|---|---|
| write, with the page beside it | \`${setting} npm run dev\` |
| add a lesson | \`${setting} npm run new -- "Its title"\` |
| check all lessons | \`${setting} npm run check\` |
| build the site into \`dist/\` | \`${setting} npm run build\` |
| read it as students will | \`${setting} npm start\` |

How to write lessons and questions is told in \`lessons/README.md\` of Lectern. Keep this folder under version control, with \`ids.lock.json\`, which the check writes: it keeps students' answers when you edit.
`
