import { language } from '@/wording'
import type { OtherLanguage } from './languages'

/* lib/publish leads all links that are marked with `data-language` to the same page in that language. */

/** The way from a page to itself in another language. */
export function LanguageLinks({ others }: { others: OtherLanguage[] }) {
  if (others.length === 0) return null
  return (
    <nav className="languages" aria-label={language.choose}>
      <LanguageAnchors of={others} />
    </nav>
  )
}

/** A link to the same page in each of these languages. */
export const LanguageAnchors = ({ of }: { of: OtherLanguage[] }) =>
  of.map(({ code, name, dir }) => (
    <a key={code} data-language={code} href="/" hrefLang={code} lang={code} dir={dir}>
      {name}
    </a>
  ))

/** Offers a page in the language that its reader seems to want; hidden until a script in the head finds which that is. */
export function LanguageOffers({ others }: { others: OtherLanguage[] }) {
  return others.map(({ code, dir, offer, decline }) => (
    <aside key={code} className="offer" lang={code} dir={dir} aria-label={offer}>
      <a className="button" data-language={code} href="/" hrefLang={code}>
        {offer}
      </a>
      <button className="button" type="button" data-language={language.code}>
        {decline}
      </button>
    </aside>
  ))
}
