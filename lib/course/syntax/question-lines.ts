/** A line that opens or closes code: what stands before the fence is white space, marks of containers and a box. */
export const FENCE = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)*(`{3,}|~{3,})(.*)$/

/**
 * For each line of a text (index 0 is line 1) whether it stands inside fenced code, the fences included.
 * Cheaper than parsing, and enough for the few decisions that have to be made before it.
 */
export function fencedLines(lines: string[]): boolean[] {
  let open: string | undefined
  return lines.map((line) => {
    const [, fence, rest] = FENCE.exec(line) ?? []
    if (open === undefined) {
      if (fence === undefined || (fence.startsWith('`') && rest?.includes('`'))) return false
      open = fence
    } else if (fence?.startsWith(open) && rest?.trim() === '') open = undefined
    return true
  })
}

/**
 * For each line of a text (index 0 is line 1) whether it belongs to a question's body, where `==`, `[[`, `- =` and `- !`
 * have a meaning: between `<Question>` and `</Question>`, but not in its hints and explanation, and not in fenced code.
 */
export function questionLines(lines: string[]): boolean[] {
  const fenced = fencedLines(lines)
  let inQuestion = false
  let aside: string | undefined
  return lines.map((line, i) => {
    if (fenced[i]) return false
    if (/^\s*<Question\b/.test(line)) {
      inQuestion = true
      aside = undefined
    } else if (/^\s*<\/?Quiz\b/.test(line)) inQuestion = false
    aside ??= /^\s*<(Hint|Why)\b/.exec(line)?.[1]
    const active = inQuestion && aside === undefined
    if (aside !== undefined && (line.includes(`</${aside}`) || line.includes('</Question'))) aside = undefined
    if (line.includes('</Question')) inQuestion = false
    return active
  })
}
