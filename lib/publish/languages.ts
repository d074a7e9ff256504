import { attribute, create, type Document, elements, head, prepend } from './html'
import { addressOf, type Rewrite } from './links'

/** One language of a site: where it stands below the site's root (`''`, `ur/`), and its pages there that others may have too. */
export type LanguageTree = { language: string; folder: string; pages: ReadonlySet<string> }

/**
 * Leads the links that the layout marks with `data-language` to the same page in that language, or where it is missing to the
 * home page there, and names in the page's head the languages that it is in. `rewrite` takes addresses from the site's root.
 */
export function linkLanguages(document: Document, page: string, trees: LanguageTree[], rewrite: Rewrite): void {
  const address = ({ folder, pages }: LanguageTree) =>
    rewrite(addressOf(folder + (pages.has(page) ? page : 'index.html')))
  for (const link of elements(document)) {
    const tree = trees.find(({ language }) => language === attribute(link, 'data-language'))
    const href = link.attrs.find(({ name }) => name === 'href')
    if (tree && href) href.value = address(tree)
  }
  const having = trees.filter(({ pages }) => pages.has(page))
  if (having.length < 2) return
  prepend(
    head(document),
    having.map((tree) => create('link', { rel: 'alternate', hreflang: tree.language, href: address(tree) })),
  )
}
