import type { Picture } from '@/lib/authoring/question-templates'
import type { Component, Vocabulary } from '@/lib/authoring/vocabulary'
import { KINDS } from '@/lib/quiz/kind-names'
import { plainText } from '@/lib/quiz/plain-text'
import { ATTRIBUTES } from './components'
import { listFolder } from './folder'
import { findImage } from './images'
import type { Spec } from './questions/attributes'
import { AREA_SPECS } from './questions/kinds/hotspot'
import { QUESTION_SPECS } from './questions/question-attributes'
import { QUIZ_SPECS } from './questions/quiz'
import type { Snapshot } from './snapshot'
import { COMPONENTS, INLINE_COMPONENTS } from './syntax/components'

const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** What a lesson may name: the components and their attributes, and what the course in this snapshot has to be referred to. */
export async function vocabularyOf({ dir, course }: Snapshot): Promise<Vocabulary> {
  return {
    objectives: course.objectives,
    notes: course.sources.flatMap(({ notes }) =>
      notes.map(({ id, label, claims }) => ({ id, label, text: plainText(claims[0]?.text ?? '') })),
    ),
    terms: course.glossary.map(({ id, term, aliases, definition }) => ({
      id,
      spellings: [term, ...aliases],
      text: plainText(definition),
    })),
    lessons: course.lessons.map(({ file, title, headings }) => ({
      file,
      title,
      anchors: headings.map(({ id }) => id),
    })),
    pictures: await picturesIn(dir),
    components: [...COMPONENTS.keys()].map(componentNamed),
  }
}

async function picturesIn(dir: string): Promise<Picture[]> {
  const { files } = listFolder(dir)
  const all = new Set(files)
  return files
    .filter((file) => PICTURE.test(file))
    .flatMap((src) => {
      const found = findImage(dir, all, src)
      return 'image' in found ? [{ src, width: found.image.width, height: found.image.height }] : []
    })
}

function componentNamed(name: string): Component {
  const attributes = ATTRIBUTES[name] ?? {}
  return {
    name,
    inline: INLINE_COMPONENTS.has(name),
    attributes: [
      ...Object.entries(SPECS[name] ?? {}).map(([name, { words }]) =>
        withValues(name, name === 'kind' ? KINDS : words),
      ),
      ...Object.entries(attributes).map(([name, { values }]) => withValues(name, values)),
    ],
  }
}

const withValues = (name: string, values?: readonly string[]) => (values ? { name, values } : { name })

const SPECS: Record<string, Record<string, Pick<Spec<unknown>, 'words'>>> = {
  Quiz: QUIZ_SPECS,
  Question: QUESTION_SPECS,
  Area: AREA_SPECS,
}
