import type { Written } from '@/lib/course/course'
import { directionOf } from '@/lib/course/direction'
import { language } from '@/wording'

/** The attributes of an element whose text is written in a language: none where that is the interface's own. */
export const inLanguage = ({ lang, dir }: Written): Partial<Written> => (lang === language.code ? {} : { lang, dir })

/** The attributes of an element of the interface amid such a text: none where both are in one language. */
export const amid = ({ lang }: Written): Partial<Written> =>
  lang === language.code ? {} : { lang: language.code, dir: directionOf(language.code) }
