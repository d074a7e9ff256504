/** What a page asks of the service worker; addresses are below the site's root. */
export type Message =
  /** Keep this page and what it needs, and the shell of its language. */
  | { type: 'keep'; page: string }
  /** Keep one more page of its language: the next after this one that is not kept. */
  | { type: 'keep-next'; page: string }
  /** Serve the pages from now on: the student wants the new version. */
  | { type: 'take-over' }

/** What the worker answers: how many pages of the language are still to be kept. */
export type Reply = { left: number }
