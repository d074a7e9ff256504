/** The ground of the pages, as --paper: for what surrounds a page and cannot read its style. */
export const PAPER = { light: '#fcfcfa', dark: '#15181b' }
