import type { Root } from 'mdast'
import type { ReportAt } from './reporter'
import { checkTexts } from './syntax/in-texts'

const BARE = /(?<![\p{L}\p{N}\\[])\[([\p{L}\p{N}][\w.-]*)\](?![[(:])/u

/**
 * Warns of the id of a note in brackets that has no sign, so that students see it as it is (`citation-as-text`).
 *
 * good: `[^p7]` · bad: `[p7]`
 */
export function checkBareCitations(
  tree: Root,
  text: string,
  notes: ReadonlyMap<string, string>,
  report: ReportAt,
): void {
  checkTexts(tree, text, { sign: '[' }, report, (source) => {
    const found = BARE.exec(source)
    const id = found?.[1]
    if (!found || id === undefined || !notes.has(id)) return undefined
    return { index: found.index, length: found[0].length, fault: citationAsText(id) }
  })
}

const citationAsText = (id: string) => ({
  rule: 'citation-as-text',
  severity: 'warning' as const,
  message: `\`[${id}]\` is shown as it is, though a note has this id.`,
  hint: `Write \`[^${id}]\` to cite it, or \`\\[${id}]\` for the characters.`,
})
