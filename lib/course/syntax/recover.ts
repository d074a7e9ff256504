import type { Root } from 'mdast'
import type { Construct, Extension } from 'micromark-util-types'
import type { Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import { type EditedText, editedText } from './edited-text'
import { slipsAtLineStarts } from './line-starts'
import { type Attempt, type MendedError, NEUTRAL, neutralise } from './mended-error'
import { openFence } from './open-fence'
import { type Fault, type Problem, problemAt } from './problem'
import { explain } from './syntax-error'
import { walk } from './walk'

/** Errors told of one text; one that has more was not meant as MDX. */
const LIMIT = 40

/**
 * Parses a text, and when its syntax is broken mends a copy and parses that, so that every error is told in one run and all
 * else can be checked. `parse` reads a text with a further extension and throws a VFileMessage where MDX can't be read.
 * Positions in the tree are those of `text`; elements whose tag had to be emptied carry `data.damaged`.
 */
export function parseWithRecovery(
  text: string,
  parse: (text: string, probe: Extension) => Root,
): { tree: Root; problems: Problem[] } {
  const problems: Problem[] = []
  const told = new Set<number | undefined>()
  const damaged = new Set<number | undefined>()
  const plain = text.replaceAll('<', NEUTRAL['<']).replaceAll('{', NEUTRAL['{'])
  let edited = editedText(text)
  const mend = (error: MendedError) => {
    const place = edited.original(at(error.start, error.end))
    if (told.has(place.start.offset) || problems.length >= LIMIT) return false
    told.add(place.start.offset)
    problems.push(problemAt(place, error.fault))
    if (error.damaged !== undefined) damaged.add(place.start.offset)
    for (const edit of error.edits) edited = edited.edit(edit)
    return true
  }
  // From the last on, so that their places hold.
  for (const slip of slipsAtLineStarts(text).reverse()) mend(slip)
  for (let fence = openFence(edited.text); fence && mend(fence); ) fence = openFence(edited.text)
  for (;;) {
    const { probe, last } = watch()
    try {
      const tree = parse(edited.text, probe)
      if (problems.length > 0) settle(tree, edited, damaged)
      return { tree, problems }
    } catch (thrown) {
      if (!(thrown instanceof VFileMessage)) {
        // A fault of the parser's own, which broken tags provoke. Plain Markdown provokes none.
        if (edited.text === plain) throw thrown
        problems.push(problemAt(edited.original(at(last()?.offset ?? 0)), UNREADABLE))
        edited = editedText(plain)
        continue
      }
      const error = explain(thrown, edited.text, last())
      if (mend(error)) continue
      // Mending did not help: take the tag its meaning, or in the end every tag.
      const offset = [error.start, last()?.offset].find(
        (one) => one !== undefined && '<{'.includes(edited.text[one] ?? ' '),
      )
      if (offset !== undefined && problems.length < LIMIT) edited = edited.edit(neutralise(edited.text, offset))
      else edited = editedText(plain)
    }
  }
}

/** An extension that reads nothing and remembers the `<` or `{` that the parser tried last. */
function watch(): { probe: Extension; last: () => Attempt | undefined } {
  let attempt: Attempt | undefined
  const probe = (character: '<' | '{'): Construct => ({
    name: 'lessonProbe',
    tokenize(_effects, _ok, nok) {
      const { offset } = this.now()
      return (code) => {
        attempt = { character, offset }
        return nok(code)
      }
    },
  })
  const constructs = { 60: [probe('<')], 123: [probe('{')] }
  return { probe: { flow: constructs, text: constructs }, last: () => attempt }
}

/** Gives a tree of an edited text the positions of the original, and its text the characters that were put out of action. */
function settle(tree: Root, edited: EditedText, damaged: ReadonlySet<number | undefined>): void {
  walk(tree, (node) => {
    if (node.position) node.position = edited.original(node.position)
    if ('value' in node && typeof node.value === 'string') node.value = restored(node.value)
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    if (damaged.has(node.position?.start.offset)) node.data = { ...node.data, damaged: true }
    for (const attribute of node.attributes) {
      if (attribute.position) attribute.position = edited.original(attribute.position)
      if (typeof attribute.value === 'string') attribute.value = restored(attribute.value)
    }
  })
}

function restored(value: string): string {
  return value.replaceAll(NEUTRAL['<'], '<').replaceAll(NEUTRAL['{'], '{')
}

/** A place as `EditedText.original` asks for it, which goes by the offsets alone. */
function at(start: number, end = start): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}

const UNREADABLE: Fault = {
  rule: 'mdx-syntax',
  message: 'The tags of this lesson cannot be read, probably from here on.',
  hint: 'Close every tag that you open, and write `\\<` where none is meant.',
}
