/** A problem in a course's files, where it stands and how to mend it. */
export type Diagnostic = {
  /** Path from the lessons' folder. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units as editors count. */
  column: number
  endLine?: number
  endColumn?: number
  severity: 'error' | 'warning'
  /** Kebab-case name of the rule: `no-key`, `unknown-component` … */
  rule: string
  /** What is wrong, one sentence. */
  message: string
  /** How to mend it, one sentence. */
  hint: string
  /** Mends it without a change of meaning. */
  fix?: Fix
}

/** What is written in place of parts of the file's text. */
export type Fix = {
  /** What was done: "Added an id". */
  title: string
  edits: Edit[]
}

/** Offsets in UTF-16 units, `end` exclusive. */
export type Edit = { start: number; end: number; text: string }
