import type { z } from 'zod'
import type { Diagnostic } from './diagnostic'
import { nearest } from './nearest'
import { type Path, type Place, parseYaml, type Span, type YamlText } from './yaml-text'

export type YamlFile = Pick<YamlText, 'value' | 'place' | 'style'> & { problems: Diagnostic[] }

type Options = {
  file: string
  /** What the data must look like. Its objects are strict, so that no key is silently unknown. */
  schema: z.ZodType
  /** How to mend a wrong or missing value, by path with `*` for any key of a record or index of a list: `sources.*.date`. */
  hints: Record<string, string>
  /** Lines of the file that stand before the text (the fence of a frontmatter). */
  linesBefore?: number
}

/**
 * Reads YAML and checks it against a schema. Syntax errors, unknown, missing and wrong values all become diagnostics at
 * their line and column (rules `yaml-syntax`, `unknown-key`, `missing-key`, `bad-value`). The value comes as it is written, whether or
 * not it fits; undefined when the syntax is broken. Never throws.
 */
export function readYaml(text: string, { file, schema, hints, linesBefore }: Options): YamlFile {
  const { value, problems, place, style } = parseYaml(text, linesBefore)
  const error = (rule: string, at: Span, message: string, hint: string): Diagnostic => ({
    file,
    ...at,
    severity: 'error',
    rule,
    message,
    hint,
  })
  if (problems.length > 0)
    return { value, problems: problems.map((p) => error('yaml-syntax', p, p.message, p.hint)), place, style }

  const result = schema.safeParse(value ?? (schema.def.type === 'array' ? [] : {}))
  const issues = (result.error?.issues ?? []).flatMap(ofUnion)
  /** Keys that are there under a name with a slip: to say that they are missing as well would be to tell it twice. */
  const misspelt = new Set<string>()
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const meant = nearest(key, keysAt(schema, plain(issue.path)))
        if (meant) misspelt.add(JSON.stringify([...issue.path, meant]))
      }
  const found = issues.flatMap((issue) => {
    const path = plain(issue.path)
    const name = nameOf(path)
    const hint = hints[step(schema, path).pattern] ?? `Add ${name}.`
    const given = valueAt(value, path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const known = keysAt(schema, path)
        const meant = nearest(key, known)
        const mend = meant ? `Did you mean \`${meant}\`?` : `Known here: ${known.map((k) => `\`${k}\``).join(', ')}.`
        return error('unknown-key', place([...path, key], 'key'), `\`${key}\` means nothing here.`, mend)
      })
    if (issue.code === 'invalid_key')
      return [error('bad-value', place(path, 'key'), `${name} is not a usable id.`, ID_HINT)]
    if (given === undefined && misspelt.has(JSON.stringify(path))) return []
    if (given === undefined || given === null) return [missing(place, path, name, given, hint, error)]
    return [error('bad-value', place(path), ...wrong(issue, name, given, hint))]
  })
  return { value: value ?? {}, problems: found, place, style }
}

export const ID_HINT = 'An id has letters, digits, hyphens and underscores, and begins with a letter or a digit.'
const TYPES: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of `key: value` lines',
  record: 'a group of `key: value` lines',
}

/** What is wrong with a value that may be one of several things: the issues of the thing that it is most like. */
function ofUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const nearer = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0))
  return nearer?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}

function missing(
  place: Place,
  path: Path,
  name: string,
  given: undefined | null,
  hint: string,
  error: (rule: string, at: Span, message: string, hint: string) => Diagnostic,
): Diagnostic {
  return given === null && path.length > 0
    ? error('missing-key', place(path, 'key'), `${name} is empty.`, hint)
    : error('missing-key', place(path.slice(0, -1), 'key'), `${name} is missing.`, hint)
}

/** Message and hint for a value that is there but not as it should be. */
function wrong(issue: z.core.$ZodIssue, name: string, given: unknown, hint: string): [string, string] {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof given !== 'object')
    return [`${name} must be text, but YAML reads it as a ${typeof given}.`, `Put it in quotes: "${String(given)}".`]
  if (issue.code === 'invalid_type') return [`${name} must be ${TYPES[issue.expected] ?? 'text'}.`, hint]
  if (issue.code === 'too_small' && typeof given !== 'number') return [`${name} is empty.`, hint]
  return [`${name} can't be "${String(given)}".`, hint]
}

const plain = (path: PropertyKey[]): Path => path.filter((key) => typeof key !== 'symbol')

function nameOf(path: Path): string {
  const key = path.at(-1)
  if (key === undefined) return 'The text'
  return typeof key === 'string' ? `\`${key}\`` : `Entry ${key + 1} of \`${path.slice(0, -1).join('.')}\``
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  )
}

type Definition = {
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  valueType?: z.ZodType
  innerType?: z.ZodType
}

/** The schema at a path, and the path with `*` for keys of records and indices of lists. */
function step(schema: z.ZodType, path: Path): { schema?: z.ZodType; pattern: string } {
  let at: z.ZodType | undefined = schema
  const pattern = path.map((key) => {
    const def: Definition = at ? definition(at) : {}
    at = def.shape?.[key] ?? def.element ?? def.valueType
    return def.shape ? key : '*'
  })
  return { schema: at, pattern: pattern.join('.') }
}

function definition(schema: z.ZodType): Definition {
  const def = schema.def as Definition & typeof schema.def
  return def.innerType ? definition(def.innerType) : def
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  const at = step(schema, path).schema
  return at ? Object.keys(definition(at).shape ?? {}) : []
}
