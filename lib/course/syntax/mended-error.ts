import type { VFileMessage } from 'vfile-message'
import type { Edit } from './edited-text'
import type { Fault } from './problem'

/** The `<` or `{` that the parser tried last: what an error is about. */
export type Attempt = { character: '<' | '{'; offset: number }

/** An error of MDX in plain words (offsets in the text that was parsed), and edits after which it is gone, the last place first. */
export type MendedError = {
  start: number
  end: number
  fault: Fault
  edits: Edit[]
  /** Offset of a tag that the edit robs of its attributes. */
  damaged?: number
}

/** Stand for `<` and `{` that are not to be read as syntax: characters that no text holds, turned back in the tree. */
export const NEUTRAL = { '<': '\uE03C', '{': '\uE07B' } as const

/** The fault of an error in the syntax. */
export const fault = (message: string, hint: string): Fault => ({ rule: 'mdx-syntax', message, hint })
/** The other way to write a character that has a meaning. */
export const IN_CODE = 'or put it in code, between backticks'

/** Takes from one character its meaning: works for every error that starts at it. */
export function neutralise(text: string, offset: number): Edit {
  return { start: offset, end: offset + 1, by: NEUTRAL[text[offset] === '{' ? '{' : '<'] }
}

/** Where an error starts. */
export function offsetOf(error: VFileMessage): number {
  const place = error.place
  return (place && ('start' in place ? place.start.offset : place.offset)) ?? 0
}
