import type { Heading, RootContent } from 'mdast'
import type { Position } from 'unist'
import { isElement } from '../../jsx'
import { toPlainText } from '../../syntax/plain-text'
import { placeOf } from '../../syntax/problem'
import { isEnglish } from '../english'
import type { Rule } from '../rule'

/** Below so many words the formula says little. */
const ENOUGH = 100

/**
 * A section of the lesson reads harder than `readingGrade` in course.yaml allows, by the Flesch–Kincaid grade level: 0.39 × words a sentence
 * + 11.8 × syllables a word − 15.59. Sections of fewer than 100 words are not judged; without the setting, none is.
 *
 * Source: Kincaid, Fishburne, Rogers & Chissom (1975); Haladyna, Downing & Rodriguez (2002), guidelines 8 and 13.
 *
 * good:
 * ```lesson
 * ## Rust {#rust}
 *
 * Iron is strong and cheap. We build ships and bridges from it. But it has one fault. In damp air it rusts. The air has oxygen in it,
 * and the iron binds it. The rust is brown and soft. It does not hold the iron back, so the rust goes on. In the end the whole piece is
 * gone. Salt makes it go faster. That is why a ship needs paint. The paint keeps the air and the water off. When the paint has a crack,
 * rust starts there. So the crew looks for cracks and paints them at once. Gold does not rust at all. Nor does tin, as long as it is
 * whole and clean.
 * ```
 *
 * bad:
 * ```lesson
 * ## Corrosion {#corrosion}
 *
 * Electrochemical corrosion presupposes the simultaneous availability of an electrolyte, of atmospheric oxygen and of microscopic
 * inhomogeneities within the crystalline microstructure, whose electrochemical potentials differentiate anodic from cathodic regions;
 * consequently, metallurgical purification, the electrolytic deposition of sacrificial coatings, and the systematic elimination of
 * hygroscopic contaminants constitute complementary rather than alternative preventive methodologies, notwithstanding the considerable
 * additional expenditure that comprehensive implementation necessitates. Notwithstanding accumulated operational experience, quantitative
 * prognostication of deterioration velocities under fluctuating meteorological circumstances remains methodologically unsatisfactory, and
 * investigations conducted under artificially accelerated laboratory conditions systematically underestimate long-term microbiological
 * contributions to degradation phenomena, particularly within
 * insufficiently ventilated constructional cavities, whose systematic inspection presupposes considerable dismantling.
 * ```
 */
export const readingGrade: Rule = {
  name: 'reading-grade',
  means: 'A section reads harder than `readingGrade` in `course.yaml` allows.',
  mend: 'Shorten its sentences, and use shorter words where they say the same.',
  of: 'lesson',
  check({ tree, lang, readingGrade: highest }, tell) {
    if (highest === undefined || !isEnglish(lang)) return
    for (const { place, text } of sections(tree.children)) {
      const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
      if (words.length < ENOUGH) continue
      const grade = gradeOf(text, words)
      if (grade > highest)
        tell(place, { message: `This section reads at grade ${grade.toFixed(1)}, above the course’s ${highest}.` })
    }
  },
}

/** The Flesch–Kincaid grade level of an English text, given with its words. */
function gradeOf(text: string, words: string[]): number {
  const sentences = text.match(/[.!?](?=["”’)]*(?:\s|$))/g)?.length ?? 1
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, without the silent `e` and `ed` at the end. */
function syllablesOf(word: string): number {
  const silent = word.toLowerCase().replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcg])es$/, '')
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 1)
}

/** The prose of a lesson from heading to heading, by whole paragraphs and lists; where the first begins when it has no heading. */
function sections(blocks: RootContent[]): { place: Position; text: string }[] {
  const found: { head: Heading | RootContent; blocks: RootContent[] }[] = []
  for (const block of blocks) {
    if (block.type === 'yaml' || isElement(block)) continue
    const last = found.at(-1)
    if (block.type === 'heading') found.push({ head: block, blocks: [] })
    else if (block.type !== 'paragraph' && block.type !== 'list' && block.type !== 'blockquote') continue
    else if (last) last.blocks.push(block)
    else found.push({ head: block, blocks: [block] })
  }
  return found.map(({ head, blocks }) => ({
    place: placeOf(head),
    text: blocks.map((block) => toPlainText([block])).join('\n'),
  }))
}
