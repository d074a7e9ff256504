import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** The files of a course without problems: one lesson, one question, one note, one term. */
export const SOUND: Record<string, string> = {
  'course.yaml':
    'title: Metals\nsummary: Two metals.\nlang: en\nabout: A course.\nobjectives:\n  metals: Tell metals apart\n',
  'sources.yaml': `sources:
  - id: notes
    title: Notes
    publisher: The course
    date: 2024-01-15
    url: https://example.org/notes
    notes:
      p1:
        label: paragraph 1
        claims:
          - { id: C1, voice: text, text: Copper is reddish. }
`,
  'glossary.yaml': '- id: alloy\n  term: alloy\n  aliases: [alloys]\n  definition: A mixture of metals.\n',
  '01-copper.mdx': `---
title: Copper
summary: One metal.
objectives: [metals]
---

## Copper {#copper}

Copper is reddish.[^p1] It is part of some <Term>alloys</Term>.

<Quiz id="check" title="Check">

<Question id="colour" objective="metals" evidence="#copper" quote="Copper is reddish">
Which metal is reddish?

- [x] Copper
- [ ] Iron
- [ ] Silver

<Why>It is copper.[^p1]</Why>
</Question>

</Quiz>
`,
}

/** A folder with these files, which goes when the test has finished. Absolute. */
export async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'course-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true })
    await writeFile(path.join(dir, file), text)
  }
  return dir
}
