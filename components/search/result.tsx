import { excerpt, marked } from '@/lib/search/excerpt'
import type { Found } from '@/lib/search/search'
import { search as words } from '@/wording'
import { onSearchKey } from './keys'
import { Pieces } from './pieces'

type Props = Found & { onLeave: (() => void) | undefined }

/** One thing found: what it is and where it stands, its title as the link to it, and the words around what was found. */
export function Result({ document: { kind, href, title, place, text, lang }, terms, onLeave }: Props) {
  return (
    <li className="search-result">
      <p className="kicker">
        <span>{words.kinds[kind]}</span>
        {place && (
          <span lang={lang} dir="auto">
            {place}
          </span>
        )}
      </p>
      <a href={href} lang={lang} dir="auto" onClick={onLeave} onKeyDown={onSearchKey}>
        <Pieces pieces={marked(title, terms)} />
      </a>
      {text && (
        <p className="search-text" lang={lang} dir="auto">
          <Pieces pieces={excerpt(text, terms)} />
        </p>
      )}
    </li>
  )
}
