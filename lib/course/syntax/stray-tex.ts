import type { Root } from 'mdast'
import { checkTexts } from './in-texts'
import type { Fault, Report } from './problem'

/** What no sentence has and most formulae do, perhaps after the dollar sign or the bracket that should open one. */
const COMMAND =
  /(?:(?<!\\)\$[^$\n]*?|\\[([]\s*)?(?<![\\:\p{L}])\\(?:[dt]?frac|sqrt|sum|prod|int|lim|pi|alpha|beta|gamma|delta|Delta|theta|lambda|mu|sigma|omega|Omega|phi|infty|times|cdot|div|pm|leq?|geq?|neq|approx|to|rightarrow|Rightarrow|text|mathrm|mathbb|mathbf|left|right|begin|end|vec|hat|bar|overline|sin|cos|tan|log|ln)(?![\p{L}])/u

/**
 * Warns of a command of TeX that students see as it is, once a piece of text: the formula stands between no dollar signs, or only one.
 *
 * good: `$\pi r^2$`, `\\pi` · bad: `\(\pi r^2\)`, `$\pi r^2`
 */
export function checkTex(tree: Root, text: string, report: Report): void {
  checkTexts(tree, text, { sign: '\\' }, report, (source) => {
    const found = COMMAND.exec(source)
    return found ? { index: found.index, length: found[0].length, fault: stray(found[0]) } : undefined
  })
}

const stray = (written: string): Fault => ({
  rule: 'stray-tex',
  severity: 'warning',
  message: written.startsWith('$')
    ? 'This `$` has no partner, and the formula is shown as it is.'
    : `\`${written.slice(written.lastIndexOf('\\'))}\` is shown as it is.`,
  hint: 'Put the formula between dollar signs, `$…$`, or between lines of `$$`; write `\\\\` for a backslash.',
})
