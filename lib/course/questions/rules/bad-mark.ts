import type { Fault } from '../../syntax/problem'

/**
 * A mark that can't be read, or that stands where it has no meaning.
 *
 * good: `> ==Iron rusts.== Gold does not.` · bad: `> ==Iron rusts. Gold does not.`
 */
const badMark = (message: string, hint: string): Fault => ({ rule: 'bad-mark', message, hint })

export const unclosedMark = () =>
  badMark(
    'This `==` has no partner in its paragraph.',
    'Put `==` directly before and after the right words; if you mean the characters, write `\\==`.',
  )
export const misplacedMark = (kind: string) =>
  badMark(
    `\`==\` has no meaning ${kind === 'select' ? 'outside the passage' : `in a question of kind ${kind}`}.`,
    'Remove it; if you mean the characters, write `\\==` or put them in code.',
  )
export const markNotFound = (text: string, source: string, times: number) =>
  badMark(
    times === 0
      ? `“${text}” does not stand in the section \`#${source}\`.`
      : `“${text}” stands ${times} times in the section \`#${source}\`.`,
    times === 0 ? 'Copy the words as they stand there.' : 'Take in more words, so that they stand there once.',
  )
export const partMarked = (unit: 'sentence' | 'word') =>
  badMark(
    `This mark does not cover whole ${unit}s.`,
    unit === 'sentence' ? 'Mark the whole sentence, or write `unit="word"`.' : 'Mark whole words.',
  )
export const notAMark = () =>
  badMark('This is not a mark.', 'Name a right part as `- ==the exact words==`, and nothing else in the item.')
export const looseMark = () =>
  badMark('This mark stands in no passage.', 'Begin each line of the passage in which to mark with `> `.')
export const notMarked = (written: string) =>
  badMark(
    `\`${written}\` is no mark.`,
    'Put two equals signs directly before and after the right words: `==right words==`.',
  )
