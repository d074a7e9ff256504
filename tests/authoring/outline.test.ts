import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anchorsOf, enclosing, freeId, outlineOf } from '@/lib/authoring/outline'
import { loadCourse } from '@/lib/course/load'

const LESSON = `---
title: A
# no heading
---

# One {#one}

\`\`\`md
## No heading
\`\`\`

## Two with \`code\`

<Quiz id="check" title="Check">

<Question id="first" objective="a">
What is it?

- [x] It
</Question>

<Question
  id="second">

### asked here
</Question>

</Quiz>

### Three {#three}
`

test('an outline has headings, quizzes and questions with their ids and labels', () => {
  expect(outlineOf(LESSON).map(({ kind, label, id, level }) => [kind, label, id, level])).toEqual([
    ['heading', 'One', 'one', 1],
    ['heading', 'Two with `code`', undefined, 2],
    ['quiz', 'Check', 'check', undefined],
    ['question', 'What is it?', 'first', undefined],
    ['question', '### asked here', 'second', undefined],
    ['heading', 'Three', 'three', 3],
  ])
  expect(anchorsOf(outlineOf(LESSON))).toEqual(['one', 'three'])
})

test('quizzes and questions reach to their closing tag, or to the end', () => {
  const outline = outlineOf(LESSON)
  const at = (text: string) => LESSON.indexOf(text)
  expect(enclosing(outline, 'question', at('- [x]'))?.id).toBe('first')
  expect(enclosing(outline, 'question', at('<Question\n') - 1)).toBeUndefined()
  expect(enclosing(outline, 'quiz', at('<Question\n') - 1)?.id).toBe('check')
  expect(enclosing(outline, 'quiz', at('### Three'))).toBeUndefined()
  const open = LESSON.slice(0, at('- [x]'))
  expect(enclosing(outlineOf(open), 'question', open.length - 1)?.id).toBe('first')
})

test('an id that is taken gets a number', () => {
  expect(freeId(outlineOf(LESSON), 'new')).toBe('new')
  expect(freeId(outlineOf(`${LESSON}## X {#check-2}`), 'check')).toBe('check-3')
})

test('the outline of the shipped lessons is what their reader finds', async () => {
  const { course } = await loadCourse()
  for (const file of readdirSync('lessons').filter((name) => name.endsWith('.mdx'))) {
    const outline = outlineOf(readFileSync(`lessons/${file}`, 'utf8'))
    const lesson = course.lessons.find((lesson) => lesson.file === file)
    const ids = (kind: string) => outline.filter((entry) => entry.kind === kind).map(({ id }) => id)
    expect(ids('quiz')).toEqual(lesson?.quizzes.map(({ id }) => id))
    expect(ids('question')).toEqual(lesson?.quizzes.flatMap(({ questions }) => questions.map(({ id }) => id)))
    expect(ids('heading')).toEqual(lesson?.headings.map(({ id }) => id))
  }
})
