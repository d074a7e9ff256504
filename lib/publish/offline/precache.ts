/** A file of the site: its address below the site's root, and a digest of its content. */
export type KeptFile = [address: string, digest: string]

/** What is kept together: a page, and before it all that it needs. A page that is kept thus never lacks its scripts. */
export type Unit = KeptFile[]

/**
 * What can be kept of one language's pages. `root` is their folder (`''` or `ur/`), `shell` what is kept before anything
 * else, `rest` all else, what is wanted soonest first.
 */
export type Tree = { root: string; shell: Unit; rest: Unit[] }

/** A file that was published: its digest, and the paths of the files that it names. */
export type PublishedFile = { digest: string; names: string[] }

/**
 * Pages of the instructor's desk; those for paper, which say what the lessons do; and the page for missing addresses, which
 * hosts send with another status.
 */
const LEFT = /^(?:desk\/|print\/|404\.html$)/

const MANIFEST = 'manifest.webmanifest'

/** The page shown in place of one that is not kept, below the root of a tree. */
export const OFFLINE_PAGE = 'offline/index.html'

/**
 * Sorts the published files (by path) into what is kept of each language. A folder with a web app manifest is the root of a
 * language. Pages come in the order in which the first page of their language names them, so lessons do in that of the course;
 * then come other data, and pages that it does not name.
 */
export function precache(files: ReadonlyMap<string, PublishedFile>): Tree[] {
  const roots = [...files.keys()]
    .filter((file) => file.split('/').at(-1) === MANIFEST)
    .map((file) => file.slice(0, -MANIFEST.length))
  return roots.map((root) => treeOf(root, files, roots))
}

function treeOf(root: string, files: ReadonlyMap<string, PublishedFile>, roots: string[]): Tree {
  const ours = [...files.keys()].filter((file) => rootOf(file, roots) === root && !LEFT.test(file.slice(root.length)))
  const home = `${root}index.html`
  const shellPages = [`${root}${OFFLINE_PAGE}`, home].filter((page) => files.has(page))
  const data = ours.filter((file) => file.startsWith(`${root}data/`))
  const shell = [
    ...new Set([
      `${root}${MANIFEST}`,
      ...data.filter((file) => file === `${root}data/index.json`),
      ...shellPages.flatMap((page) => [...needs(page, files), page]),
    ]),
  ]
  const named = files.get(home)?.names ?? []
  const pages = ours.filter((file) => isPage(file) && !shellPages.includes(file))
  const units = (wanted: string[]) =>
    wanted.map((page) => [
      ...[...needs(page, files)].filter((file) => !shell.includes(file)),
      ...data.filter((file) => isOf(page, file)),
      page,
    ])
  const course = units(named.filter((page) => pages.includes(page)))
  const others = units(pages.filter((page) => !named.includes(page)))
  const placed = new Set([...shell, ...course.flat(), ...others.flat()])
  const rest = [...course, ...data.filter((file) => !placed.has(file)).map((file) => [file]), ...others]
  const kept = (file: string): KeptFile => [addressOf(file), files.get(file)?.digest ?? '']
  return { root, shell: shell.map(kept), rest: rest.map((unit) => unit.map(kept)) }
}

/** The address under which a file is asked for: that of a page is its folder's. */
export const addressOf = (file: string): string => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))

const isPage = (file: string) => file.endsWith('.html')

/** The longest root that a file lies below. */
const rootOf = (file: string, roots: string[]) =>
  roots.filter((root) => file.startsWith(root)).sort((a, b) => b.length - a.length)[0]

/** What a file cannot do without: all that it names, and what those name, but for other pages. */
function needs(file: string, files: ReadonlyMap<string, PublishedFile>, found = new Set<string>()): Set<string> {
  for (const name of files.get(file)?.names ?? []) {
    if (isPage(name) || found.has(name) || !files.has(name)) continue
    found.add(name)
    needs(name, files, found)
  }
  return found
}

/** Whether a file of data is about a page: both are called after the lesson. */
const isOf = (page: string, data: string) => {
  const slug = page.split('/').at(-2)
  return /(^|\/)lessons\//.test(page) && data.split('/').at(-1) === `${slug}.json`
}
