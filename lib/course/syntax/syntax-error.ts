import type { VFileMessage } from 'vfile-message'
import type { Attempt, MendedError } from './mended-error'
import { explainCharacter } from './stray-character'
import { explainTags } from './unpaired-tag'

/** What an error of MDX in `text` means in plain words, with a way to read on. */
export function explain(error: VFileMessage, text: string, attempt: Attempt | undefined): MendedError {
  return error.source === 'mdast-util-mdx-jsx'
    ? explainTags(error, text, attempt)
    : explainCharacter(error, text, attempt)
}
