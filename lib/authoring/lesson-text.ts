/** A lesson's text as it is on disk, and a fingerprint by which a later change of the file is told. */
export type LessonText = { text: string; version: string }

/** What became of a text that was to be saved. */
export type Saved =
  | { as: 'saved'; version: string }
  /** Somebody else has written the file in the meantime: nothing was saved, and this is what is there. */
  | { as: 'newer'; there: LessonText }
  /** The file is gone: nothing was saved. */
  | { as: 'gone' }
