import type { Kind } from './question'

/** What all questions of a course are, without their text: `/data/index.json` of the published site. Addresses are root-absolute. */
export type QuestionIndex = {
  lessons: {
    id: string
    slug: string
    number: number
    title: string
    /** The language of the title, where the course is read in another. */
    lang?: string | undefined
    dir?: 'ltr' | 'rtl' | undefined
    href: string
    /** Address of the file with the lesson's questions. */
    dataHref: string
    quizzes: { id: string; title: string }[]
    /** `key` is the fingerprint of the question's key. */
    questions: { id: string; quiz: string; objective: string; key: string; points: number; kind: Kind }[]
  }[]
  /** `lang` and `dir` as of lessons. */
  objectives: { id: string; text: string; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }[]
}
