import type { Root } from 'mdast'
import { checkTexts } from './in-texts'
import type { Fault, Report } from './problem'

/** A link or an image, of which the address has a space. */
const SPACED = /(?<!\\)(!?)\[([^[\]\n]*)\]\((?!\s)([^()<>\n]*?\S\s+[^()<>"'\n]*?)\)/u

/**
 * Warns of a link or an image that students see as its signs, because a space ends the address.
 *
 * good: `![A cell](<images/plant cell.png>)` · bad: `![A cell](images/plant cell.png)`
 */
export function checkAddresses(tree: Root, text: string, report: Report): void {
  checkTexts(tree, text, { sign: '](' }, report, (source) => {
    const found = SPACED.exec(source)
    const [whole = '', image = '', label = '', address = ''] = found ?? []
    const isAddress = image === '!' || /^(?:\.{0,2}\/|#|https?:)|\.\w{2,4}$/.test(address)
    return found && isAddress
      ? { index: found.index, length: whole.length, fault: stray(image, label, address) }
      : undefined
  })
}

const stray = (image: string, label: string, address: string): Fault => ({
  rule: 'stray-address',
  severity: 'warning',
  message: `This is shown as it is, and not as ${image === '!' ? 'an image' : 'a link'}: a space ends the address.`,
  hint: `Rename the file without spaces, or write \`${image}[${label}](<${address}>)\`.`,
})
