import { language } from '@/wording'

type Written = { lang: string; dir: 'ltr' | 'rtl' }

/** The attributes of an element whose text is written in a language: none where that is the interface's own. */
export const inLanguage = ({ lang, dir }: Written): Partial<Written> => (lang === language.code ? {} : { lang, dir })
