import type { Rule } from './rule'
import { absoluteTerms } from './rules/absolute-terms'
import { allOrNone } from './rules/all-or-none-of-the-above'
import { clueing } from './rules/clueing'
import { cueing } from './rules/cueing'
import { emptyCategory } from './rules/empty-category'
import { imageWithoutAlt } from './rules/image-without-alt'
import { keyPosition } from './rules/key-position'
import { longestKey } from './rules/longest-key'
import { narrowGap } from './rules/narrow-gap'
import { negatedStem } from './rules/negated-stem'
import { noExplanation } from './rules/no-explanation'
import { numberAsText } from './rules/number-as-text'
import { objectiveNeverTested } from './rules/objective-never-tested'
import { overlappingNumbers } from './rules/overlapping-numbers'
import { paragraphNeverCited } from './rules/paragraph-never-cited'
import { readingGrade } from './rules/reading-grade'
import { sameQuestion } from './rules/same-question'
import { tooManyOptions } from './rules/too-many-options'
import { unevenForm } from './rules/uneven-form'
import { unevenLength } from './rules/uneven-length'
import { unorderedNumbers } from './rules/unordered-numbers'
import { unusedTerm } from './rules/unused-term'

/** Every rule on how items are written, in the order of the authors' guide. */
export const RULES: readonly Rule[] = [
  noExplanation,
  negatedStem,
  longestKey,
  unevenLength,
  unevenForm,
  keyPosition,
  tooManyOptions,
  allOrNone,
  absoluteTerms,
  clueing,
  cueing,
  unorderedNumbers,
  overlappingNumbers,
  narrowGap,
  numberAsText,
  emptyCategory,
  sameQuestion,
  readingGrade,
  imageWithoutAlt,
  objectiveNeverTested,
  paragraphNeverCited,
  unusedTerm,
]
