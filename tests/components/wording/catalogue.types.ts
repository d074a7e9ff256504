import type { Catalogue, Complete } from '@/components/wording/catalogue'

/* Checked by `npm run types`: what a catalogue may not lack, and may not have besides. */

export type Whole = Complete<Catalogue>

// @ts-expect-error a section is missing
export type Lacking = Complete<Omit<Catalogue, 'site'>>

// @ts-expect-error a section that English does not have
export type Superfluous = Complete<Catalogue & { more: { title: string } }>

type Theme = Catalogue['theme']

// @ts-expect-error a key is missing
export const lacking: Theme = { label: '', system: '', light: '' }

// @ts-expect-error a key that English does not have
export const superfluous: Theme = { label: '', system: '', light: '', dark: '', sepia: '' }
