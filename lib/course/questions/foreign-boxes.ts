import type { Reading } from './reading'
import { foreignBox } from './rules/foreign-box'

/** `(x)`, `[x]` without a bullet, and the boxes of LiaScript, at the start of a line. */
const BOX = /^([ \t]*)(\([ xX]\)|\[\([ xX]\)\]|\[\[[ xX?!]\]\]|\[[ xX]\])[ \t]+\S/

/**
 * Reports options that stand in paragraphs with the boxes of other formats. One box alone may be a gap at the start of a
 * line: only several are surely meant as boxes. Tells whether there are any, and then nothing else can be made of the body.
 */
export function reportForeignBoxes({ body, ctx, report }: Reading): boolean {
  const found = body.flatMap((node) => {
    if (node.type !== 'paragraph' || !node.position) return []
    const { start, end } = node.position
    const lines = ctx.text.slice((start.offset ?? 0) - start.column + 1, end.offset).split(/\r\n|\r|\n/)
    return lines.flatMap((text, i) => {
      const [, indent = '', box] = BOX.exec(text) ?? []
      return box === undefined ? [] : [{ box, line: start.line + i, column: indent.length + 1 }]
    })
  })
  if (found.length < 2) return false
  for (const { box, line, column } of found)
    report({ start: { line, column }, end: { line, column: column + box.length } }, foreignBox(box))
  return true
}
