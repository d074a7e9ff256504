import path from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { formatReport } from '@/lib/course/report'
import { readSnapshot } from '@/lib/course/snapshot'

const dir = path.resolve('tests/fixtures/broken')
const { diagnostics, texts } = await readSnapshot(dir, openCache(false))

/** Every lesson of the folder is wrong in one way; the ends of pairs that clash are told at the second. */
const expected: [file: string, rule: string, line: number, column: number][] = [
  ['01-unknown-component.mdx', 'unknown-component', 11, 1],
  ['02-unknown-attribute.mdx', 'unknown-attribute', 11, 10],
  ['03-bad-attribute.mdx', 'bad-attribute', 11, 10],
  ['04-missing-attribute.mdx', 'missing-attribute', 11, 1],
  ['05-dangling-citation.mdx', 'dangling-citation', 11, 17],
  ['06-unknown-term.mdx', 'unknown-term', 11, 13],
  ['07-missing-image.mdx', 'missing-image', 11, 1],
  ['08-image-without-alt.mdx', 'image-without-alt', 11, 1],
  ['09-remote-image.mdx', 'remote-image', 11, 1],
  ['10-import.mdx', 'no-import', 11, 1],
  ['11-export.mdx', 'no-import', 11, 1],
  ['12-expression.mdx', 'no-expression', 11, 11],
  ['13-duplicate-anchor.mdx', 'duplicate-id', 11, 1],
  ['14-dangling-anchor.mdx', 'dangling-link', 11, 5],
  ['15-dangling-lesson.mdx', 'dangling-link', 11, 5],
  ['16-bad-link.mdx', 'bad-link', 11, 5],
  ['17-unclosed-tag.mdx', 'mdx-syntax', 11, 1],
  ['18-stray-less-than.mdx', 'mdx-syntax', 11, 17],
  ['19-stray-brace.mdx', 'mdx-syntax', 11, 7],
  ['20-bad-maths.mdx', 'bad-maths', 11, 16],
  ['21-bad-timeline.mdx', 'bad-timeline', 14, 1],
  ['22-bad-steps.mdx', 'bad-steps', 13, 1],
  ['23-bad-coordinates.mdx', 'bad-coordinates', 14, 14],
  ['24-unknown-country.mdx', 'unknown-country', 11, 25],
  ['25-inline-component.mdx', 'misplaced-component', 11, 6],
  ['26-missing-frontmatter.mdx', 'missing-frontmatter', 1, 1],
  ['27-missing-key.mdx', 'missing-key', 2, 1],
  ['28-unknown-key.mdx', 'unknown-key', 5, 1],
  ['29-yaml-syntax.mdx', 'yaml-syntax', 2, 8],
  ['30-bad-value.mdx', 'bad-value', 2, 8],
  ['31-unknown-objective.mdx', 'unknown-objective', 4, 14],
  ['32-no-key.mdx', 'no-key', 16, 1],
  ['33-duplicate-option.mdx', 'duplicate-option', 18, 1],
  ['34-duplicate-question.mdx', 'duplicate-id', 23, 11],
  ['35-dangling-evidence.mdx', 'dangling-evidence', 13, 42],
  ['36-quote-not-found.mdx', 'quote-not-found', 13, 61],
  ['37-question-citation.mdx', 'dangling-citation', 20, 19],
  ['38-question-attribute.mdx', 'unknown-attribute', 13, 42],
  ['39-question-objective.mdx', 'unknown-objective', 13, 23],
  ['40-wrong-table-width.mdx', 'wrong-table-width', 19, 1],
  ['41-accepted-and-rejected.mdx', 'accepted-and-rejected', 17, 3],
  ['42-unclosed-gap.mdx', 'bad-gap', 14, 28],
  ['43-missing-hotspot-image.mdx', 'missing-image', 16, 1],
  ['44-no-explanation.mdx', 'no-explanation', 13, 1],
  ['45-longest-key.mdx', 'longest-key', 16, 1],
  ['46-right-to-left.mdx', 'unknown-term', 10, 20],
  ['47-wide-characters.mdx', 'unknown-term', 11, 5],
  ['48-misplaced-quiz.mdx', 'misplaced-component', 13, 1],
  ['49-same-number.mdx', 'duplicate-lesson', 1, 1],
  ['51-one-address.mdx', 'duplicate-lesson', 1, 1],
  ['52-one-id.mdx', 'duplicate-lesson', 5, 1],
  ['53-citation-as-text.mdx', 'citation-as-text', 9, 19],
  ['54-open-quote.mdx', 'yaml-syntax', 2, 8],
  ['55-unseen-character.mdx', 'yaml-syntax', 5, 1],
  ['Copper.mdx', 'bad-file-name', 1, 1],
]

test('each mistake is told once, where it stands', () => {
  expect(diagnostics.map(({ file, rule, line, column }) => [file, rule, line, column])).toEqual(expected)
})

test('no lesson of the folder is without a mistake, but for the first of each pair that clashes', () => {
  const wrong = new Set(diagnostics.map(({ file }) => file))
  const lessons = [...texts.keys()].filter((file) => file.endsWith('.mdx'))
  expect(lessons.filter((file) => !wrong.has(file))).toEqual(['49-same-number-too.mdx', '50-one-address.mdx'])
})

test('the report says what is wrong, shows it and says how to mend it', async () => {
  await expect(formatReport(diagnostics, { text: (file) => texts.get(file) })).toMatchFileSnapshot(
    '__snapshots__/broken.txt',
  )
})
