import type { Element } from 'hast'
import type { Nodes } from 'mdast'
import type { HighlighterCore, ShikiTransformer } from 'shiki/core'
import { walk } from './walk'

/** High contrast, because code stands on the page's own background in either theme. */
const THEMES = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } as const

let highlighter: Promise<HighlighterCore> | undefined
let ready: HighlighterCore | undefined
const loading = new Map<string, Promise<boolean>>()
const loaded = new Set<string>()

/**
 * Loads what highlighting the fenced code in `nodes` takes, so that `highlight` can do it without waiting. Loads nothing where
 * there is no code in a language that Shiki knows; each language once a process.
 */
export async function loadLanguages(nodes: readonly Nodes[]): Promise<void> {
  const wanted = new Set<string>()
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === 'code' && inner.lang) wanted.add(inner.lang.toLowerCase())
    })
  }
  await Promise.all(Array.from(wanted, load))
}

function load(language: string): Promise<boolean> {
  let done = loading.get(language)
  if (!done) {
    done = loadOnce(language)
    loading.set(language, done)
  }
  return done
}

async function loadOnce(language: string): Promise<boolean> {
  const { bundledLanguages } = await import('shiki/langs')
  if (!Object.hasOwn(bundledLanguages, language)) return false
  highlighter ??= create()
  ready = await highlighter
  await ready.loadLanguage(bundledLanguages[language as keyof typeof bundledLanguages])
  loaded.add(language)
  return true
}

async function create(): Promise<HighlighterCore> {
  const [{ createHighlighterCore }, { createJavaScriptRegexEngine }, { bundledThemes }] = await Promise.all([
    import('shiki/core'),
    import('shiki/engine/javascript'),
    import('shiki/themes'),
  ])
  return createHighlighterCore({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [bundledThemes[THEMES.light], bundledThemes[THEMES.dark]],
    langs: [],
  })
}

/**
 * Code as a `<pre>` that can be scrolled by keyboard. Its tokens have a colour for each theme. Plain where no language is given, or none that `loadLanguages` has loaded.
 */
export function highlight(code: string, lang: string | null | undefined): Element {
  const language = lang?.toLowerCase() ?? ''
  const pre = ready && loaded.has(language) ? highlighted(ready, code, language) : undefined
  return {
    type: 'element',
    tagName: 'pre',
    properties: { className: ['shiki'], tabIndex: 0, ...(language && { dataLanguage: language }) },
    children: pre?.children ?? [
      { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: code }] },
    ],
  }
}

function highlighted(by: HighlighterCore, code: string, lang: string): Element | undefined {
  const root = by.codeToHast(code, {
    lang,
    themes: THEMES,
    defaultColor: 'light-dark()',
    transformers: [lean],
    // Without limit: on a busy machine the first line, which compiles the grammar, would be left plain now and then.
    tokenizeTimeLimit: 0,
  })
  return root.children.find((node) => node.type === 'element')
}

/** Leaves of Shiki's markup what is seen: tokens with their colour; its lines have elements that nothing here needs. */
const lean: ShikiTransformer = {
  span({ properties }) {
    properties.style = /color:[^;]*/.exec(String(properties.style))?.[0]
  },
  code(node) {
    node.children = node.children.flatMap((line) => (line.type === 'element' ? line.children : line))
  },
}
