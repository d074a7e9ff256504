import type { Catalogue } from '@/components/wording/catalogue'
import type { Course } from '@/lib/course/course'
import { directionOf } from '@/lib/course/direction'
import { language } from '@/wording'

/** Another language in which a page may be had, and what it says of that. */
export type OtherLanguage = Catalogue['language'] & { dir: 'ltr' | 'rtl' }

/** The languages in which the course is published besides that of this build. Development serves one language only. */
export async function otherLanguages({ languages }: Course): Promise<OtherLanguage[]> {
  if (process.env.NODE_ENV !== 'production') return []
  const others = languages.filter((code) => code !== language.code)
  return Promise.all(
    others.map(async (code) => {
      const catalogue: Catalogue = await import(`../components/wording/${code}.ts`)
      return { ...catalogue.language, dir: directionOf(code) }
    }),
  )
}

/**
 * The text of a script that remembers a language once it is chosen (in `data-language`), and tells on `<html data-offer>` of one
 * that the reader has chosen before, or that their browser prefers, where it is not the page's.
 */
export const offerLanguage = (
  languages: string[],
) => `{const d=document.documentElement,k='lectern-language',a=${JSON.stringify(languages)}
try{const s=localStorage,w=s.getItem(k)??navigator.languages.map(l=>l.split('-')[0]).find(l=>a.includes(l))
if(w!=d.lang)d.dataset.offer=w
addEventListener('click',e=>{const l=e.target.closest('[data-language]')?.dataset.language
if(l){delete d.dataset.offer;s.setItem(k,l)}})}catch{}}`

/** The style rules that show the offer of the language that the script above tells of. */
export const showOffer = (languages: string[]) =>
  `@media screen{${languages.map((code) => `[data-offer=${code}] .offer[lang=${code}]{display:flex}`).join('')}}`
