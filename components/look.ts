/** What of the look a reader may choose, by name: the values beside the one that is there without a choice. */
export const looks = {
  theme: ['light', 'dark'],
  text: ['small', 'large', 'largest'],
  motion: ['reduce'],
} as const

export type LookName = keyof typeof looks
export type Look<N extends LookName> = (typeof looks)[N][number]
