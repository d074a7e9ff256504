import type { Note, Source } from './course'
import type { HtmlEnv } from './html-env'
import { listOf, recordOf, stringOf } from './loose'
import type { OpenedYaml } from './yaml-file'
import type { Path, Span } from './yaml-text'

const rawSources = (file: OpenedYaml) => listOf(recordOf(file.value).sources).map(recordOf)
const rawNotes = (source: Record<string, unknown>) =>
  Object.entries(recordOf(source.notes)).map(([id, note]) => ({ id, note: recordOf(note) }))

/** The notes of sources.yaml, by id: their labels and where they stand. Reports ids that are given twice (`duplicate-id`). */
export function readNotes(file: OpenedYaml): Map<string, { label: string; place: Span }> {
  const notes = new Map<string, { label: string; place: Span }>()
  const sourceIds = file.unique('source')
  const noteIds = file.unique('note')
  for (const [s, source] of rawSources(file).entries()) {
    sourceIds(stringOf(source.id), ['sources', s, 'id'])
    for (const { id, note } of rawNotes(source)) {
      const path = ['sources', s, 'notes', id]
      noteIds(id, path, 'key')
      notes.set(id, { label: stringOf(note.label) || id, place: file.place(path, 'key') })
      const claimIds = file.unique(`claim of \`${id}\``)
      for (const [c, claim] of listOf(note.claims).entries())
        claimIds(stringOf(recordOf(claim).id), [...path, 'claims', c, 'id'])
    }
  }
  return notes
}

/** The sources with their notes; which lessons and questions use a note is not known here. */
export function readSources(file: OpenedYaml, env: HtmlEnv): Promise<Source[]> {
  return Promise.all(
    rawSources(file).map(async (source, s) => ({
      id: stringOf(source.id),
      title: stringOf(source.title),
      publisher: stringOf(source.publisher),
      ...(stringOf(source.author) && { author: stringOf(source.author) }),
      // A year alone is a number to YAML.
      date: typeof source.date === 'number' ? String(source.date) : stringOf(source.date),
      url: stringOf(source.url),
      notes: await Promise.all(
        rawNotes(source).map(({ id, note }) => readNote(file, ['sources', s, 'notes', id], id, note, env)),
      ),
    })),
  )
}

async function readNote(
  file: OpenedYaml,
  path: Path,
  id: string,
  note: Record<string, unknown>,
  env: HtmlEnv,
): Promise<Note> {
  const claims = listOf(note.claims).map(recordOf)
  return {
    id,
    label: stringOf(note.label) || id,
    ...(stringOf(note.section) && { section: stringOf(note.section) }),
    claims: await Promise.all(
      claims.map(async (claim, c) => ({
        id: stringOf(claim.id),
        text: await file.html(claim.text, [...path, 'claims', c, 'text'], 'inline', env),
        voice: stringOf(claim.voice),
      })),
    ),
    lessons: [],
    questions: [],
  }
}
