import { nearest } from './nearest'
import type { OpenedYaml } from './yaml-file'
import type { Path } from './yaml-text'

/** An id in a YAML file, what it names, and where it stands. */
export type Named = { what: string; id: string; path: Path; part?: 'key' }

/** Reports ids that name two things of one sort (`duplicate-id`). Of what stands below the second it says nothing more. */
export function reportTwice({ unique }: OpenedYaml, named: Named[]): void {
  const checks = new Map<string, ReturnType<typeof unique>>()
  let told: Path = []
  for (const { what, id, path, part } of named) {
    if (told.length > 0 && told.every((key, i) => key === path[i])) continue
    const isFirst = checks.get(what) ?? unique(what)
    checks.set(what, isFirst)
    if (!isFirst(id, path, part)) told = path
  }
}

/**
 * Reports ids in a translation that its original does not have (`translation-adds`). Of what stands below such an id it says
 * nothing more.
 *
 * good: `- id: delta` where the original has `- id: delta` · bad: `- id: deltas` there
 */
export function reportAdded({ place, report }: OpenedYaml, named: Named[], original: Named[]): void {
  const known = new Map<string, string[]>()
  for (const { what, id } of original) known.set(what, [...(known.get(what) ?? []), id])
  for (const { what, id, path, part } of named) {
    const ids = known.get(what) ?? []
    if (id === '' || ids.length === 0 || ids.includes(id)) continue
    const meant = nearest(id, ids)
    report(place(path, part), {
      rule: 'translation-adds',
      message: `The original has no ${what} \`${id}\`.`,
      hint: meant ? `Did you mean \`${meant}\`?` : 'Give it the id that it has in the original.',
    })
  }
}
