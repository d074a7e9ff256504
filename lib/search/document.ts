/** What a search can find. */
export type SearchDocument = {
  kind: 'lesson' | 'section' | 'term' | 'source' | 'question'
  /** Root-absolute address, with the anchor. */
  href: string
  /** Plain text. */
  title: string
  /** Where it stands (the lesson of a section, the heading of a passage), or its other names; plain text. */
  place?: string
  /** The language it is written in (BCP 47). */
  lang: string
  /** What it says besides, plain text. */
  text: string
  /** Of a question its key (`lesson/question`): a search finds it once it has been answered. */
  question?: string
}
