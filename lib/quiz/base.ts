import { z } from 'zod'

/** A fragment of HTML that the build rendered from an author's Markdown; safe to insert as it stands. */
export const html = () => z.string()

/** An id that is unique in its surroundings and stays the same when the author edits the text. */
export const id = () => z.string().min(1)

/** The passage of the lesson that answers a question. */
export const evidenceSchema = () =>
  z.object({
    /** Id of the heading (or anchored block) whose section holds the answer, without `#`. */
    anchor: z.string().min(1),
    /** The sentence that answers it, word for word as it stands once in that section. */
    quote: z.string().min(1).optional(),
  })

/** What a question of any kind has. A function, so that a browser bundle can leave zod out. */
export const base = () =>
  z.object({
    /** The author's id, unique in the lesson and stable for ever: stored answers name it. */
    id: id(),
    /** What is asked, as HTML. */
    stem: html(),
    /** Id of the course objective it tests. */
    objective: z.string().min(1),
    /** Whether it asks for recall or understanding of the lesson, or for a judgement of evidence. */
    demand: z.enum(['recall', 'understanding', 'judgement']),
    evidence: evidenceSchema().optional(),
    /** Hints in the order in which they are given, as HTML. */
    hints: z.array(html()),
    /** Why the right answer is right, as HTML. */
    why: html().optional(),
    /** What it counts in its quiz. */
    points: z.number().positive(),
    /** Fingerprint of what decides the grade; an answer stored under another one is graded anew. */
    key: z.string().min(1),
    /** Language and direction of the text where they are not the lesson's. */
    lang: z.string().optional(),
    dir: z.enum(['ltr', 'rtl']).optional(),
  })

/** An option that a student may choose. */
export const optionSchema = () =>
  z.object({
    id: id(),
    html: html(),
    correct: z.boolean(),
    /** Said to the student who chose it, as HTML. */
    feedback: html().optional(),
    /** Shuffling leaves it where the author put it ("all of these"). */
    pinned: z.boolean().optional(),
  })
export type Option = z.infer<ReturnType<typeof optionSchema>>

/** A thing to be moved, matched or sorted. */
export const itemSchema = () => z.object({ id: id(), html: html() })
export type Item = z.infer<ReturnType<typeof itemSchema>>

/** An answer that the author foresaw: accepted, or wrong with a word of its own. */
export const answerSchema = () =>
  z.object({
    id: id(),
    correct: z.boolean(),
    /** Wordings that count as this answer; the first is the one shown. */
    texts: z.array(z.string().min(1)).min(1),
    /** Wordings that count in other languages of the lesson; accepted, and not shown. */
    elsewhere: z.array(z.string().min(1)).optional(),
    feedback: html().optional(),
  })
export type Answer = z.infer<ReturnType<typeof answerSchema>>

/** How a typed text is compared. */
export const leniency = () => ({
  /** Typing slips forgiven, as a Damerau-Levenshtein distance. */
  typos: z.number().int().min(0),
  /** Whether capitals count. */
  case: z.boolean(),
  /** Whether accents count. */
  accents: z.boolean(),
})
