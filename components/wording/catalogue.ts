import type * as english from './en'

/**
 * What the interface says in one language, section by section; English sets the shape. A language is one file of this
 * folder, named by its code. Each section there is typed as `Catalogue['<section>']`, so that a missing or superfluous
 * key is a type error, and the file checks itself by `Complete`.
 */
export type Catalogue = typeof english

/** A module that has every section of a catalogue and no other; one that is not is a type error where it is named. */
export type Complete<Module extends Catalogue & Record<Exclude<keyof Module, keyof Catalogue>, never>> = Module
