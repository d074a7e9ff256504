import type { Note, Source } from './course'
import type { HtmlEnv } from './html-env'
import { listOf, recordOf, stringOf } from './loose'
import { type Named, reportTwice } from './named'
import type { OpenedYaml } from './yaml-file'
import type { Path, Span } from './yaml-text'

const rawSources = (file: OpenedYaml) => listOf(recordOf(file.value).sources).map(recordOf)
const rawNotes = (source: Record<string, unknown>) =>
  Object.entries(recordOf(source.notes)).map(([id, note]) => ({ id, note: recordOf(note) }))

/** The notes of sources.yaml, by id: their labels, empty where none is given, and where they stand. Reports ids that are given twice (`duplicate-id`). */
export function readNotes(file: OpenedYaml): Map<string, { label: string; place: Span }> {
  reportTwice(file, namedInSources(file))
  return new Map(
    rawSources(file).flatMap((source, s) =>
      rawNotes(source).map(({ id, note }) => [
        id,
        { label: stringOf(note.label), place: file.place(['sources', s, 'notes', id], 'key') },
      ]),
    ),
  )
}

/** Every id in sources.yaml: sources, notes, and the claims of each note. */
export function namedInSources(file: OpenedYaml): Named[] {
  return rawSources(file).flatMap((source, s): Named[] => [
    { what: 'source', id: stringOf(source.id), path: ['sources', s, 'id'] },
    ...rawNotes(source).flatMap(({ id, note }): Named[] => [
      { what: 'note', id, path: ['sources', s, 'notes', id], part: 'key' },
      ...listOf(note.claims).map((claim, c) => ({
        what: `claim of \`${id}\``,
        id: stringOf(recordOf(claim).id),
        path: ['sources', s, 'notes', id, 'claims', c, 'id'],
      })),
    ]),
  ])
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
    label: stringOf(note.label),
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
