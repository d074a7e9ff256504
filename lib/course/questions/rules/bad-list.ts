import type { Fault } from '../../syntax/problem'

/**
 * A list that is not written as its kind of question asks.
 *
 * good: `- [x] Paris` and `- [ ] Lyon` · bad: `- [x] Paris` and `- Lyon`; `- [] Lyon`
 */
const badList = (message: string, hint: string): Fault => ({ rule: 'bad-list', message, hint })

export const noBox = () => badList('This item has no box.', 'Begin it with `- [ ]`, or with `- [x]` if it is right.')
export const malformedBox = (written: string) =>
  badList(`\`${written}\` is not a box.`, 'Write `[ ]` or `[x]`, with a space after it.')
export const unexpectedBox = (kind: string) =>
  badList(`A box has no meaning in a question of kind ${kind}.`, 'Begin the item with its text.')
export const severalLists = (what: string) =>
  badList(`${what} stand in more than one list.`, 'Put them into one list, all with the same bullet.')
export const noSign = () =>
  badList(
    'This item is neither accepted nor rejected.',
    'Begin it with `- =` if it is right, with `- !` if it is wrong.',
  )
export const looseFeedback = () =>
  badList('This feedback belongs to no item.', 'Indent it under its item: two spaces, then `>`.')
export const noFeedback = (kind: string) =>
  badList(`An item in a question of kind ${kind} has no feedback.`, 'Write the explanation in `<Why>`.')
export const afterFeedback = () => badList('Feedback is the last thing in an item.', 'Move this before the feedback.')
export const onlyText = () => badList('An answer is one line of plain text.', 'Remove what stands below it.')
export const notNumbered = () =>
  badList('There is no numbered list to put in order.', 'Number the items in the right order: `1.`, `2.` …')
export const notFromOne = (start: number) =>
  badList(`This list begins with ${start}.`, 'Number the items from 1, in one list: other bullets begin another.')
export const notNested = () =>
  badList(
    'There is no list of categories with items.',
    'Write each category as `- Category` and its items below it as `  - item`.',
  )
export const tooDeep = () => badList('Items have no items of their own.', 'Move this list one level up.')
export const notAnItem = () =>
  badList(
    'This is neither a category nor an item.',
    'Write one list of categories, with the items of each as a list below it.',
  )
export const littleIndented = () =>
  badList(
    'This item is indented, but too little to belong to the one above it.',
    'Indent it by two spaces: `  - item`; without any if it is one of the same list.',
  )
export const lineWithoutSign = (): Fault => ({
  ...badList(
    'This line is read as part of the item above it.',
    'Begin it as an item of its own; if it does belong there, indent it below the first word of the item.',
  ),
  severity: 'warning',
})
