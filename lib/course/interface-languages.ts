import { readdirSync } from 'node:fs'
import path from 'node:path'
import { listOf, recordOf, stringOf } from './loose'
import { nearest } from './nearest'
import type { OpenedYaml } from './yaml-file'

/** The languages that the interface speaks, by code: each has a catalogue in `components/wording`. */
export function interfaceLanguages(): string[] {
  const files = readdirSync(path.resolve('components/wording'))
  return files.flatMap((file) => /^([a-z]{2,3}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1] ?? []).sort()
}

/**
 * The languages in which a course is published, the one at the site's root first: those that course.yaml lists, else the one
 * that its text is in, else English. Reports a language that the interface does not speak (`unknown-language`).
 *
 * good: `languages: [en, ur]` · bad: `languages: [en, urdu]`
 */
export function languagesOf({ value, place, report, unique }: OpenedYaml): string[] {
  const known = interfaceLanguages()
  const raw = recordOf(value)
  const check = unique('language')
  const listed = listOf(raw.languages).map(stringOf)
  for (const [i, code] of listed.entries()) {
    check(code, ['languages', i])
    if (code === '' || known.includes(code)) continue
    const meant = nearest(code, known)
    report(place(['languages', i]), {
      rule: 'unknown-language',
      message: `The interface does not speak \`${code}\`.`,
      hint: meant
        ? `Did you mean \`${meant}\`?`
        : `Write ${known.map((one) => `\`${one}\``).join(' or ')}, or add its words in components/wording/${code}.ts.`,
    })
  }
  const spoken = [...new Set(listed)].filter((code) => known.includes(code))
  const own = stringOf(raw.lang).split('-')[0] ?? ''
  return spoken.length > 0 ? spoken : [known.includes(own) ? own : 'en']
}
