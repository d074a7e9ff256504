import { z } from 'zod'
import { RULES } from './lint/registry'
import { SEVERITIES } from './lint/severity'
import { ID_HINT } from './yaml'

/** What YAML may hold, and how to mend its values (by path, see readYaml). */
type Format = { schema: z.ZodType; hints: Record<string, string> }

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u
const id = () => z.string().regex(ID)
const text = () => z.string().trim().min(1)
const count = () => z.int().min(1)
/** A language tag (BCP 47) whose language subtag is well-formed. */
const lang = () => z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
const LANG_HINT = 'Write a language tag: en, ur, ar, de, pt-BR …'

/** course.yaml */
const courseSchema = () =>
  z.strictObject({
    /** Keeps the progress of courses on one address apart; never changed once students have begun. */
    id: id().optional(),
    title: text(),
    summary: text(),
    asOf: text().optional(),
    lang: lang(),
    /** Languages of the interface in which the course is published; the site's root has the first. */
    languages: z.array(text()).min(1).optional(),
    about: text(),
    /** What a student can do afterwards, by id. */
    objectives: z.record(id(), text()),
    /** Whether the published site has the instructor's desk under /desk/; `npm run dev` always has. */
    desk: z.boolean().optional(),
    /** How much each rule on item writing counts. */
    lint: z.strictObject(Object.fromEntries(RULES.map(({ name }) => [name, z.enum(SEVERITIES).optional()]))).optional(),
    /** The highest Flesch–Kincaid grade that a section may have. */
    readingGrade: z.number().min(1).max(20).optional(),
    exam: z
      .strictObject({
        title: text().optional(),
        /** How many in all, spread evenly over the objectives; or by objective how many. */
        questions: z.union([count(), z.record(id(), count())]),
        minutes: count().optional(),
        /** The share of the points that passes, in per cent. */
        pass: count().max(100),
      })
      .optional(),
  })

const courseHints = {
  '': 'Write `key: value` lines: title, summary, lang, about, objectives.',
  id: 'Write a short name of letters, digits and hyphens: `id: my-course`.',
  title: 'Add the name of the course: `title: …`.',
  summary: 'Add one or two sentences on the course: `summary: …`.',
  asOf: 'Write as of when the course speaks: `asOf: "June 2024"`.',
  lang: LANG_HINT,
  languages: 'List the languages that the interface is to speak: `languages: [en, ur]`; or nothing for that of `lang`.',
  'languages.*': 'Write the code of a language that the interface speaks: `en`, `ur` …',
  about: 'Say in Markdown what the course is: `about: |`, then indented lines.',
  objectives: 'List what a student can do afterwards: `objectives:`, then lines `  some-id: Explain …`.',
  lint: 'Write lines such as `  negated-stem: off` below `lint:`.',
  ...Object.fromEntries(RULES.map(({ name }) => [`lint.${name}`, `Write \`${name}: off\`, \`warning\` or \`error\`.`])),
  readingGrade: 'Write the highest school grade that the text may ask for, 1 to 20: `readingGrade: 12`.',
  'objectives.*': 'Write what a student can do: `some-id: Explain …`.',
  exam: 'Write `exam:`, then indented lines: `questions: 24`, `minutes: 40`, `pass: 60`.',
  'exam.title': 'Write what the exam is called: `title: Final exam`; or nothing.',
  'exam.questions':
    'Say how many questions in all: `questions: 24`; or how many of each objective: `questions:`, then indented lines `some-id: 2`.',
  'exam.questions.*': 'Write how many questions the exam asks on this objective: `some-id: 2`.',
  'exam.minutes': 'Write whole minutes: `minutes: 40`; or nothing for no limit.',
  'exam.pass': 'Say what share of the points passes, in per cent: `pass: 60`.',
  desk: 'Write `desk: false` to leave the instructor’s desk out of the published site, else `desk: true` or nothing.',
}

/** course.yaml in another language */
const courseTextsSchema = () =>
  courseSchema()
    .pick({ title: true, summary: true, asOf: true, about: true, objectives: true })
    .partial()
    .extend({ exam: z.strictObject({ title: text() }).optional() })

/** sources.yaml */
const sourcesSchema = () =>
  z.strictObject({
    sources: z.array(
      z.strictObject({
        id: id(),
        title: text(),
        publisher: text(),
        author: text().optional(),
        date: z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.int().min(1000).max(9999)]),
        url: z.url({ protocol: /^https?$/ }),
        /** By the id that lessons cite. */
        notes: z.record(
          id(),
          z.strictObject({
            label: text(),
            section: text().optional(),
            claims: z.array(z.strictObject({ id: id(), voice: text(), text: text() })),
          }),
        ),
      }),
    ),
  })

const sourcesHints = {
  '': 'Begin with `sources:`, then one `- id: …` a source.',
  sources: 'Begin with `sources:`, then one `- id: …` a source.',
  'sources.*.id': ID_HINT,
  'sources.*.title': 'Add the title as published: `title: …`.',
  'sources.*.publisher': 'Say who published it: `publisher: …`.',
  'sources.*.date':
    'Write year, month and day, or as much as is known: `date: 2024-06-27`, `date: 2024-06`, `date: 2024`.',
  'sources.*.url': 'Write the whole address: `url: https://…`.',
  'sources.*.notes': 'List its paragraphs: `notes:`, then `p1:` with `label:` and `claims:` below.',
  'sources.*.notes.*.label': 'Say how it is shown: `label: paragraph 7`.',
  'sources.*.notes.*.claims': 'List what it states: `claims:`, then `- { id: …, voice: …, text: "…" }`.',
  'sources.*.notes.*.claims.*.id': ID_HINT,
  'sources.*.notes.*.claims.*.voice': 'Say who states it: `voice: article`.',
  'sources.*.notes.*.claims.*.text': 'Say in your own words what it states: `text: "…"`.',
}

/** sources.yaml in another language */
const sourcesTextsSchema = () => {
  const claim = z.strictObject({ id: id(), voice: text().optional(), text: text().optional() })
  const note = z.strictObject({
    label: text().optional(),
    section: text().optional(),
    claims: z.array(claim).optional(),
  })
  const source = z.strictObject({
    id: id(),
    title: text().optional(),
    publisher: text().optional(),
    author: text().optional(),
    notes: z.record(id(), note).optional(),
  })
  return z.strictObject({ sources: z.array(source) })
}

/** glossary.yaml */
const termSchema = () =>
  z.strictObject({ id: id(), term: text(), aliases: z.array(text()).optional(), definition: text() })
const glossarySchema = () => z.array(termSchema())

/** glossary.yaml in another language */
const glossaryTextsSchema = () => z.array(termSchema().partial({ term: true, definition: true }))

const glossaryHints = {
  '': 'Write one `- id: …` a term, with `term:` and `definition:` below.',
  '*': 'Write one `- id: …` a term, with `term:` and `definition:` below.',
  '*.id': ID_HINT,
  '*.term': 'Add the word as it is shown: `term: …`.',
  '*.aliases': 'Write a list: `aliases: [one, another]`.',
  '*.definition': 'Explain the word in one or two sentences: `definition: …`.',
}

/** The frontmatter of a lesson. */
const frontmatterSchema = () =>
  z.strictObject({
    id: id().optional(),
    title: text(),
    summary: text(),
    objectives: z.array(z.string()).min(1),
    lang: lang().optional(),
  })

/** The frontmatter of a lesson's translation: all else is the original's. */
const translationSchema = () => z.strictObject({ title: text(), summary: text() })

const frontmatterHints = {
  '': 'Write `key: value` lines: title, summary, objectives.',
  id: ID_HINT,
  title: 'Add the name of the lesson: `title: …`.',
  summary: 'Add one sentence on the lesson: `summary: …`.',
  objectives: 'List ids from course.yaml: `objectives: [one, another]`.',
  'objectives.*': 'List ids from course.yaml: `objectives: [one, another]`.',
  lang: LANG_HINT,
}

export const courseFormat = once(() => ({ schema: courseSchema(), hints: courseHints }))
export const sourcesFormat = once(() => ({ schema: sourcesSchema(), hints: sourcesHints }))
export const glossaryFormat = once(() => ({ schema: glossarySchema(), hints: glossaryHints }))
export const translationFormat = once(() => ({
  schema: translationSchema(),
  hints: { ...frontmatterHints, '': 'Write the lines `title: …` and `summary: …`; all else is the original’s.' },
}))
export const frontmatterFormat = once(() => ({ schema: frontmatterSchema(), hints: frontmatterHints }))

/** The three files in another language: each may have a part of what its original has, and nothing else. */
export const courseTextsFormat = once(() => ({
  schema: courseTextsSchema(),
  hints: {
    ...courseHints,
    '': 'Write what is translated of title, summary, asOf, about, objectives.',
    exam: 'Write `exam:`, then an indented line `title: …`; or nothing.',
  },
}))
export const sourcesTextsFormat = once(() => ({ schema: sourcesTextsSchema(), hints: sourcesHints }))
export const glossaryTextsFormat = once(() => ({ schema: glossaryTextsSchema(), hints: glossaryHints }))

/** A schema is slow to make: it is made when it is first needed, and once. */
function once(make: () => Format): () => Format {
  let made: Format | undefined
  return () => {
    made ??= make()
    return made
  }
}
