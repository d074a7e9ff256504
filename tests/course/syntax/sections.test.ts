import { describe, expect, test } from 'vitest'
import { parseLesson } from '@/lib/course/syntax/parse'
import { toPlainText } from '@/lib/course/syntax/plain-text'
import { fencedLines, questionLines } from '@/lib/course/syntax/question-lines'
import { sectionNodes } from '@/lib/course/syntax/sections'

describe('a section', () => {
  const { tree } = parseLesson(
    'start\n\n## A {#a}\n\nin a\n\n### B {#b}\n\nin b\n\n#### C {#c}\n\nin c\n\n### D {#d}\n\nin d\n\n<Quiz>\n\n## Q {#q}\n\nin quiz\n\n</Quiz>\n\n## E\n\nin e',
  )
  const text = (anchor: string) => {
    const nodes = sectionNodes(tree, anchor)
    return nodes && toPlainText(nodes)
  }

  test.each([
    ['a', 'in a B in b C in c D in d'],
    ['b', 'in b C in c'],
    ['c', 'in c'],
    ['d', 'in d'],
    ['e', 'in e'],
  ])('#%s reaches to the next heading of its level or a higher one, without quizzes', (anchor, expected) => {
    expect(text(anchor)).toBe(expected)
  })

  test('is none where there is no such heading, or it stands in a quiz', () => {
    expect(text('x')).toBeUndefined()
    expect(text('q')).toBeUndefined()
  })
})

/** The lines for which something holds. */
const held = (text: string, holds: (lines: string[]) => boolean[]) => {
  const lines = text.split('\n')
  return lines.filter((_, i) => holds(lines)[i])
}

test('fenced code is found in lists and quotations, and ends with a fence as long', () => {
  const text = 'a\n```js\nb\n``\n~~~\n```\nc\n- ~~~~\n  d\n  ~~~\n  ~~~~~\ne\n> ```\n> f\n> ```\n` ``` `\n```a`b\ng'
  expect(held(text, fencedLines)).toEqual([
    '```js',
    'b',
    '``',
    '~~~',
    '```',
    '- ~~~~',
    '  d',
    '  ~~~',
    '  ~~~~~',
    '> ```',
    '> f',
    '> ```',
  ])
})

test('a question’s body is what stands in it, without its hints, its explanation and its code', () => {
  const text = `a
<Quiz>
b
<Question id="x">
c
\`\`\`
<Question>
</Question>
\`\`\`
<Hint>d</Hint>
e
<Why>
f
</Why>
g
</Question>
h
<Question>
i
<Why>j
</Question>
k
<Question>
l
</Quiz>
m`
  expect(held(text, questionLines)).toEqual([
    '<Question id="x">',
    'c',
    'e',
    'g',
    '</Question>',
    '<Question>',
    'i',
    '<Question>',
    'l',
  ])
})
