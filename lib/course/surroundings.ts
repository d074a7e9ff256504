import type { HtmlEnv } from './html-env'
import type { FoundImage } from './images'

/** What a lesson may refer to outside itself. */
export type Surroundings = {
  /** Ids of the course's objectives. */
  objectives: ReadonlySet<string>
  /** Label ("paragraph 7") of every note, by its id. */
  notes: ReadonlyMap<string, string>
  /** Id of every glossary entry, by the folded spellings that mean it. */
  spellings: ReadonlyMap<string, string>
  termIds: ReadonlySet<string>
  /** Paths of the folder's files that may be images. */
  files: ReadonlySet<string>
  image(src: string): FoundImage
}

/** How spellings of a term are compared: capitals and runs of white space don't count. */
export const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** The id of the glossary entry that is asked for by its id, its term or one of its aliases. */
export function termId({ spellings, termIds }: Surroundings, asked: { id: string } | { text: string }) {
  if ('id' in asked) return termIds.has(asked.id) ? asked.id : undefined
  return spellings.get(folded(asked.text))
}

/** The surroundings as another language calls them, with its labels of notes and its spellings of terms, by which the terms are known besides. */
export function calledIn(
  surroundings: Surroundings,
  { labels, spellings }: { labels: Iterable<[note: string, label: string]>; spellings: Iterable<[string, id: string]> },
): Surroundings {
  const named = [...labels].filter(([id, label]) => label !== '' && surroundings.notes.has(id))
  const spelt = [...spellings].filter(([spelling, id]) => spelling !== '' && surroundings.termIds.has(id))
  return {
    ...surroundings,
    notes: new Map([...surroundings.notes, ...named]),
    spellings: new Map([...surroundings.spellings, ...spelt]),
  }
}

/** What rich text needs to become HTML. What it then tells of goes to `report`. */
export function htmlEnv(surroundings: Surroundings, report: HtmlEnv['report']): HtmlEnv {
  return {
    note: (id) => shortLabel(surroundings.notes.get(id)),
    term: (asked) => termId(surroundings, asked),
    image(src) {
      const found = surroundings.image(src)
      return 'image' in found ? found.image : undefined
    },
    report,
  }
}

/** A note's label as it stands in running text: "7" for "paragraph 7", "standfirst" as it is. */
function shortLabel(label: string | undefined): string | undefined {
  return label && (/\d+$/.exec(label)?.[0] ?? label)
}

/** Rules on references to the surroundings. `checkReferences` tells them for a whole lesson; what rendering tells of them is told twice. */
export const REFERENCE_RULES: ReadonlySet<string> = new Set([
  'dangling-citation',
  'unknown-term',
  'missing-image',
  'unreadable-image',
])
