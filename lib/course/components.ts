import type { Root } from 'mdast'
import { type Element, elements } from './jsx'
import { nearest } from './nearest'
import type { ReportAt } from './reporter'
import { COMPONENTS } from './syntax/components'
import { insteadOfHtml } from './syntax/instead-of-html'
import { meantComponent } from './syntax/meant-component'

type Attribute = {
  required?: true
  /** The only values it may have. */
  values?: string[]
  /** How it is written. */
  example: string
}

/** The attributes of the components of a lesson's text; `questions` has those of quizzes. */
export const ATTRIBUTES: Record<string, Record<string, Attribute>> = {
  Callout: {
    kind: { values: ['note', 'caution', 'voice', 'evidence'], example: 'kind="note"' },
    title: { example: 'title="…"' },
  },
  Term: { id: { example: 'id="…"' } },
  Timeline: { title: { example: 'title="…"' } },
  PlaceMap: {
    title: { required: true, example: 'title="…"' },
    highlight: { example: 'highlight="Iran, Turkmenistan"' },
  },
  Steps: {},
  Figure: {
    src: { required: true, example: 'src="images/…"' },
    alt: { required: true, example: 'alt="what the picture shows"' },
  },
}

/**
 * Reports components that are not in the closed list (`unknown-component`) and, of those of the lesson's text, attributes that are
 * unknown, missing, given twice or hold what they may not (`unknown-attribute`, `missing-attribute`, `duplicate-attribute`,
 * `bad-attribute`).
 *
 * good: `<Callout kind="note">` · bad: `<Callot kind="note">`, `<Callout type="note">`, `<Callout kind={kind}>`
 */
export function checkComponents(tree: Root, report: ReportAt): void {
  for (const element of elements(tree)) {
    const name = element.name ?? ''
    const attributes = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined
    if (attributes && !damaged(element)) checkAttributes(element, attributes, report)
    if (!COMPONENTS.has(name))
      report(tagOf(element), {
        rule: 'unknown-component',
        message: `\`<${name}>\` is no component of a lesson.`,
        hint: mend(
          meantComponent(name),
          [...COMPONENTS.keys()],
          (n) => `\`<${n}>\``,
          isHtml(name) ? (insteadOfHtml(name) ?? NO_HTML) : undefined,
        ),
      })
  }
}

/** Whether a syntax error, told already, has cost it its attributes. */
const damaged = (element: Element) => element.data !== undefined && 'damaged' in element.data

const isHtml = (name: string) => /^[a-z]/.test(name)
const NO_HTML = 'Write Markdown instead of HTML; to show the sign itself, write `\\<`.'

/** A hint that names what was perhaps meant, else what there is. */
function mend(meant: string | undefined, known: string[], show: (name: string) => string, otherwise?: string): string {
  if (meant) return `Did you mean ${show(meant)}?`
  return otherwise ?? (known.length > 0 ? `Known here: ${known.map(show).join(', ')}.` : 'Remove it.')
}

function checkAttributes(element: Element, known: Record<string, Attribute>, report: ReportAt): void {
  const seen = new Set<string>()
  const quoted = (name: string) => `\`${name}\``
  for (const given of element.attributes) {
    if (given.type === 'mdxJsxExpressionAttribute') {
      const hint = 'Write each attribute as `name="text"`.'
      report(given, { rule: 'bad-attribute', message: 'Attributes can’t come from an expression.', hint })
      continue
    }
    const { name, value } = given
    const spec = Object.hasOwn(known, name) ? known[name] : undefined
    if (!spec) {
      const message = `\`<${element.name}>\` has no attribute \`${name}\`.`
      report(given, {
        rule: 'unknown-attribute',
        message,
        hint: mend(nearest(name, Object.keys(known)), Object.keys(known), quoted),
      })
      // To say that it is missing as well would be to tell it twice.
      seen.add(nearest(name, Object.keys(known)) ?? name)
    } else if (seen.has(name))
      report(given, {
        rule: 'duplicate-attribute',
        message: `\`${name}\` is given twice.`,
        hint: 'Remove one of the two.',
      })
    else if (typeof value !== 'string') {
      const message = `\`${name}\` must hold text in quotes.`
      report(given, { rule: 'bad-attribute', message, hint: `Write \`${spec.example}\`.` })
    } else if (spec.values && !spec.values.includes(value)) {
      const hint = mend(nearest(value, spec.values), spec.values, (v) => `"${v}"`)
      report(given, { rule: 'bad-attribute', message: `\`${name}\` can’t be "${value}".`, hint })
    }
    seen.add(name)
  }
  for (const [name, { required, example }] of Object.entries(known))
    if (required && !seen.has(name))
      report(tagOf(element), {
        rule: 'missing-attribute',
        message: `\`<${element.name}>\` needs \`${name}\`.`,
        hint: `Add \`${example}\`.`,
      })
}

/** The beginning of an element's opening tag: `<Name`. */
export function tagOf(element: Element) {
  const start = element.position?.start
  return start && { start, end: { ...start, column: start.column + 1 + (element.name ?? '').length } }
}
