import { languageTag } from '../language-tag'
import { nearest } from '../nearest'
import { isId } from '../syntax/slug'
import type { Spec } from './attributes'

/** Text that is not empty, white space folded. */
export const text = (example: string): Spec<string> => ({
  read: ({ value }) =>
    typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined,
  hint: () => `Write \`${example}\`.`,
})

/** An id. */
export const id = (example: string): Spec<string> => ({
  read: ({ value }) => (typeof value === 'string' && isId(value) ? value : undefined),
  hint: () => `Use letters, digits and hyphens: \`${example}\`.`,
})

/** The id of a section, which the author writes as `#id`; read without the `#`. */
export const anchor = (name: string): Spec<string> => ({
  read: ({ value }) => (typeof value === 'string' && /^#[^\s#]+$/.test(value) ? value.slice(1) : undefined),
  hint: ({ source }) =>
    /^[^\s#]+$/.test(source)
      ? `Write \`${name}="#${source}"\`.`
      : `Write the id of a heading: \`${name}="#some-heading"\`.`,
})

/** One of a few words. */
export const oneOf = <const T extends string>(name: string, words: readonly T[]): Spec<T> => ({
  words,
  read: ({ value }) => words.find((word) => word === value),
  hint({ source }) {
    const meant = nearest(source, words)
    return meant
      ? `Did you mean \`${name}="${meant}"\`?`
      : `Write ${words.map((word) => `\`"${word}"\``).join(' or ')}.`
  },
})

/** Yes or no; its name alone is yes. */
export const flag = (name: string): Spec<boolean> => ({
  read: ({ value }) => (typeof value === 'boolean' ? value : undefined),
  hint: () => `Write \`${name}\` for yes or \`${name}={false}\` for no.`,
})

/** A number that `fits`; `what` says which do. */
export const number = (name: string, what: string, fits: (value: number) => boolean): Spec<number> => ({
  read: ({ value }) => (typeof value === 'number' && fits(value) ? value : undefined),
  hint: ({ source }) =>
    /^\d+(\.\d+)?$/.test(source) && fits(Number(source))
      ? `Write \`${name}={${source}}\`.`
      : `Write ${what}: \`${name}={2}\`.`,
})

/** A language tag (BCP 47), as it is properly written. */
export const language = (name: string): Spec<string> => ({
  read: ({ value }) => (typeof value === 'string' ? languageTag(value) : undefined),
  hint: () => `Write a language tag: \`${name}="ur"\`.`,
})
