import { describe, expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { coverageMap } from '@/lib/course/coverage-map'
import { coverageRows } from '@/lib/course/coverage-rows'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from './folder-of'

const question = (id: string, attributes: string, why = 'So it is.') => `
<Question id="${id}" ${attributes}>
Which metal?

- [x] Copper
- [ ] Iron
- [ ] Silver

<Why>${why}</Why>
</Question>
`

const lesson = (title: string, objectives: string, text: string, questions: string) => `---
title: ${title}
summary: One metal.
objectives: [${objectives}]
---

${text}

<Quiz id="check" title="Check">
${questions}
</Quiz>
`

const note = (id: string) => `      ${id}: { label: ${id}, claims: [{ id: C${id}, voice: text, text: A claim. }] }\n`
const FILES = {
  'course.yaml': `${SOUND['course.yaml']}  rust: Say what rusts\n  gold: Know gold\n  tin: Know tin\n`,
  'sources.yaml': `${SOUND['sources.yaml']}${['p2', 'p3', 'p4', 'p5'].map(note).join('')}`,
  '01-copper.mdx': lesson(
    'Copper',
    'metals, rust',
    `Everything is made of something.[^p4]

## Copper {#copper}

Copper is reddish.[^p1] It is soft.[^p1]

Iron is not.[^p2]

### Where it is found {#found}

In the ground.[^p3]

## Tin {#tin}

It is grey.`,
    [
      question('colour', 'objective="metals" evidence="#copper" quote="Copper is reddish"'),
      question('iron', 'objective="metals" evidence="#copper" quote="Iron is not"'),
      question('where', 'objective="metals" evidence="#found"', 'It is said.[^p1]'),
    ].join(''),
  ),
  '02-iron.mdx': lesson(
    'Iron',
    'gold',
    '## Iron {#iron}\n\nIron rusts.[^p1]',
    question('rusts', 'objective="tin" evidence="#iron"'),
  ),
}

async function mapped(files: Record<string, string> = FILES) {
  const snapshot = await readSnapshot(await folderOf(files), openCache(false))
  return { snapshot, map: coverageMap(snapshot) }
}

describe('coverage', () => {
  test('of a paragraph: the passages that cite it, the questions that rest on it, and what is missing', async () => {
    const { map } = await mapped()
    expect(
      map.notes.map(({ id, coverage, passages, questions }) => [
        id,
        coverage,
        passages.map(({ href }) => href),
        questions.map(({ key }) => key),
      ]),
    ).toEqual([
      // A question rests on what it cites; where it cites nothing, on what the block with its quote cites, or the section.
      [
        'p1',
        'covered',
        ['/lessons/copper/#copper', '/lessons/iron/#iron'],
        ['copper/colour', 'copper/where', 'iron/rusts'],
      ],
      ['p2', 'tested-once', ['/lessons/copper/#copper'], ['copper/iron']],
      ['p3', 'untested', ['/lessons/copper/#found'], []],
      ['p4', 'untested', ['/lessons/copper/'], []],
      ['p5', 'untaught', [], []],
    ])
  })

  test('of an objective: the lessons that list it and the questions that test it', async () => {
    const { map } = await mapped()
    expect(
      map.objectives.map(({ id, coverage, lessons, questions }) => [id, coverage, lessons, questions.length]),
    ).toEqual([
      ['metals', 'covered', ['copper'], 3],
      ['rust', 'untested', ['copper'], 0],
      ['gold', 'untested', ['iron'], 0],
      ['tin', 'untaught', [], 1],
    ])
  })

  test('of a passage: the questions that it answers; one below it counts for it as well', async () => {
    const { map } = await mapped()
    expect(map.passages.map(({ title, tested, questions }) => [title, tested, questions.length])).toEqual([
      ['Copper', true, 2],
      ['Where it is found', true, 1],
      ['Tin', false, 0],
      ['Iron', true, 1],
    ])
    expect(map.questions).toEqual({ all: 4, withoutEvidence: 0 })
    const bare = FILES['02-iron.mdx'].replace(' evidence="#iron"', '')
    expect((await mapped({ ...FILES, '02-iron.mdx': bare })).map.questions.withoutEvidence).toBe(1)
  })

  test('names the line on which each thing stands', async () => {
    const { map, snapshot } = await mapped()
    const line = ({ file, line }: { file: string; line: number }) => snapshot.texts.get(file)?.split('\n')[line - 1]
    for (const note of map.notes) {
      expect(line(note)).toMatch(`${note.id}:`)
      for (const passage of note.passages) expect(line(passage)).toContain(`[^${note.id}]`)
    }
    for (const objective of map.objectives) {
      expect(line(objective)).toMatch(`${objective.id}:`)
      for (const { question, ...place } of objective.questions) expect(line(place)).toContain(`id="${question.id}"`)
    }
    for (const passage of map.passages) expect(line(passage)).toMatch(new RegExp(`^##.* ${passage.title} {#`))
  })
})

test('as a table it has a row for each place, and one for what has none', async () => {
  const { map } = await mapped()
  const [head, ...rows] = coverageRows(map)
  for (const row of rows) expect(row).toHaveLength(head?.length ?? 0)
  expect(rows.filter(([part, id]) => part === 'note' && id === 'p2')).toEqual([
    ['note', 'p2', 'p2', 'tested-once', 'copper', 'Copper', null, null, '01-copper.mdx', 13],
    ['note', 'p2', 'p2', 'tested-once', 'copper', null, 'copper/iron', 'choice', '01-copper.mdx', 35],
  ])
  expect(rows.filter(([, id]) => id === 'p5')).toEqual([
    ['note', 'p5', 'p5', 'untaught', null, null, null, null, 'sources.yaml', map.notes[4]?.line],
  ])
  expect(rows.filter(([part, , title]) => part === 'passage' && title === 'Tin')).toEqual([
    ['passage', '/lessons/copper/#tin', 'Tin', 'untested', null, null, null, null, '01-copper.mdx', 19],
  ])
})
