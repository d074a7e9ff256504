import type { Construct, Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import type { PluggableList, Processor } from 'unified'

/**
 * GFM as lessons have it. Mail addresses in the text are made links from the finished tree, as remark-gfm does in any case, and not while
 * parsing: for that the parser stops at every letter, which takes a quarter of its time.
 */
export const lessonGfm: PluggableList = [remarkGfm, withoutMailAddresses]

function withoutMailAddresses(this: Processor): undefined {
  const extension: Extension | undefined = this.data().micromarkExtensions?.at(-1)
  const constructs: Record<string, Construct | Construct[] | undefined> = extension?.text ?? {}
  for (const [code, known] of Object.entries(constructs)) {
    const kept = [known ?? []].flat().filter(({ name }) => name !== 'emailAutolink')
    if (kept.length > 0) constructs[code] = kept
    else delete constructs[code]
  }
}
