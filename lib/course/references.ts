import type { Root } from 'mdast'
import { type Image, imageFile } from './images'
import { attribute, attributeText, type Element, isElement } from './jsx'
import { nearest } from './nearest'
import { questionNotes } from './question-notes'
import type { At, ReportAt } from './reporter'
import { type Surroundings, termId } from './surroundings'
import type {} from './syntax/nodes'
import { toPlainText } from './syntax/plain-text'
import { walk } from './walk'

/** What a lesson refers to outside itself, and what that was found to be. */
export type References = {
  /** Label by note id. */
  notes: Record<string, string>
  /** Term id by the id (`#id`) or spelling by which it is asked for. */
  terms: Record<string, string>
  /** By the path that the author wrote. */
  images: Record<string, Image>
  /** Notes and terms of the text outside quizzes, in order of first use. */
  prose: { notes: string[]; terms: string[] }
  /** Notes that a question rests on, by its id; see questionNotes. */
  questions: Record<string, string[]>
}

/**
 * Finds the notes, terms and images that a lesson refers to, quizzes included, and reports those that are not there
 * (`dangling-citation`, `unknown-term`, `missing-image`) and images that are no use (`remote-image`, `unreadable-image`).
 *
 * good: `[^p7]`, `<Term>wilayah</Term>`, `![A map](images/map.svg)` · bad: `[^p77]`, `<Term>wilaya</Term>`, `![](images/mpa.svg)`
 */
export function checkReferences(tree: Root, surroundings: Surroundings, report: ReportAt): References {
  const found: References = {
    notes: {},
    terms: {},
    images: {},
    prose: { notes: [], terms: [] },
    questions: questionNotes(tree),
  }
  for (const block of tree.children) {
    const inQuiz = isElement(block) && block.name === 'Quiz'
    const cited = inQuiz ? [] : found.prose.notes
    walk(block, (node) => {
      if (node.type === 'citation') note(node.id, node, cited)
      else if (node.type === 'image') image(node.url, node)
      else if (isElement(node) && node.name === 'Term') term(node, inQuiz)
      else if (isElement(node) && node.name === 'Figure') figure(node)
    })
  }
  return found

  function note(id: string, at: At, cited: string[]) {
    const label = surroundings.notes.get(id)
    if (label === undefined) return report(at, danglingCitation(id, surroundings.notes.keys()))
    found.notes[id] = label
    if (!cited.includes(id)) cited.push(id)
  }

  function term(node: Element, inQuiz: boolean) {
    const id = attributeText(node, 'id')
    const text = toPlainText([node])
    const known = termId(surroundings, id === undefined ? { text } : { id })
    if (known === undefined) return report(node, unknownTerm(id, text, surroundings))
    found.terms[id === undefined ? text : `#${id}`] = known
    if (!inQuiz && !found.prose.terms.includes(known)) found.prose.terms.push(known)
  }

  function image(src: string, at: At) {
    const read = surroundings.image(src)
    if ('problem' in read) report(at, imageFault(read.problem, src, surroundings.files))
    else found.images[src] = read.image
  }

  function figure(node: Element) {
    const src = attributeText(node, 'src')
    if (src !== undefined) image(src, attribute(node, 'src'))
  }
}

function danglingCitation(id: string, known: Iterable<string>) {
  const meant = nearest(id, known)
  return {
    rule: 'dangling-citation',
    message: `No source has a note \`${id}\`.`,
    hint: meant
      ? `Did you mean \`[^${meant}]\`?`
      : 'Cite a note of sources.yaml, or write `\\[^` if you mean the characters.',
  }
}

function unknownTerm(id: string | undefined, text: string, { termIds, spellings }: Surroundings) {
  const meant = id === undefined ? nearest(text, spellings.keys()) : nearest(id, termIds)
  return {
    rule: 'unknown-term',
    message: `The glossary has no entry \`${id ?? text}\`.`,
    hint: meant
      ? `Did you mean \`${meant}\`? Otherwise add it to glossary.yaml, as an entry or as an alias of one.`
      : 'Add it to glossary.yaml, as an entry or as an alias of one.',
  }
}

function imageFault(problem: 'missing' | 'remote' | 'unreadable', src: string, files: Iterable<string>) {
  const meant = nearest(imageFile(src), files)
  switch (problem) {
    case 'missing':
      return {
        rule: 'missing-image',
        message: `There is no image \`${src}\`.`,
        hint: meant
          ? `Did you mean \`${meant}\`?`
          : 'Put it in the folder of the lessons and write its path from there: `images/name.png`.',
      }
    case 'remote':
      return {
        rule: 'remote-image',
        message: 'The image would be fetched from another site.',
        hint: 'Save it in the folder of the lessons and write its path from there: `images/name.png`.',
      }
    case 'unreadable':
      return {
        rule: 'unreadable-image',
        message: `\`${src}\` is no image with a size.`,
        hint: 'Save it as PNG, JPEG, WebP, AVIF, GIF or SVG; an SVG needs a `viewBox`.',
      }
  }
}
