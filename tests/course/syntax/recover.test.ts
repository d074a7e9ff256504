import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parseLesson } from '@/lib/course/syntax/parse'
import { placeIn, told, unmark } from '../questions/marked'
import { outline } from './outline'

/** What is wrong, a text with the place between ⟦ and ⟧, and what is told. */
const SLIPS: [name: string, marked: string, told: string][] = [
  [
    'a comparison',
    'x ⟦<⟧5 and y < 6',
    'mdx-syntax: This `<` is read as the start of a tag. → Write `\\<`, or put it in code, between backticks.',
  ],
  [
    'an arrow',
    'x ⟦<⟧- 5',
    'mdx-syntax: This `<` is read as the start of a tag. → Write `\\<`, or put it in code, between backticks.',
  ],
  [
    'a generic type',
    'A List⟦<String>⟧ holds text.',
    'mdx-syntax: `<String>` is read as a tag, and nothing closes it. → Write `\\<String>`, or put it in code, between backticks.',
  ],
  [
    'a comparison with a word',
    'if a ⟦<b⟧ then',
    'mdx-syntax: `<b` is read as the start of a tag. → Write `\\<b`, or put it in code, between backticks.',
  ],
  [
    'a comparison with a word and a sign',
    'if a ⟦<b⟧, then c',
    'mdx-syntax: `<b` is read as the start of a tag. → Write `\\<b`, or put it in code, between backticks.',
  ],
  [
    'a brace that is not closed',
    'a set ⟦{⟧1, 2\n\nnext',
    'mdx-syntax: This `{` is read as the start of code, and no `}` ends it. → Write `\\{`, or put it in code, between backticks.',
  ],
  [
    'a brace at the start of a line',
    '⟦{⟧ a\n\n## B {#b}',
    'mdx-syntax: This `{` is read as the start of code, and no `}` ends it. → Write `\\{`, or put it in code, between backticks.',
  ],
  [
    'an HTML comment',
    'a ⟦<!-- b\nc -->⟧ d',
    'mdx-syntax: An HTML comment cannot stand in a lesson. → Write `{/* … */}` instead of `<!-- … -->`.',
  ],
  [
    'an HTML comment that is not closed',
    'a\n\n⟦<!-- b\n\nc⟧',
    'mdx-syntax: An HTML comment cannot stand in a lesson. → Write `{/* … */}` instead of `<!-- … -->`.',
  ],
  [
    'a web address',
    'see ⟦<https://example.org/a>⟧ now',
    'mdx-syntax: An address in angle brackets is read as a tag. → Write `[text](https://example.org/a)`.',
  ],
  [
    'a mail address',
    'see ⟦<a@example.org>⟧ now',
    'mdx-syntax: An address in angle brackets is read as a tag. → Write `[text](mailto:a@example.org)`.',
  ],
  [
    'a line break in HTML',
    'one⟦<br>⟧two',
    'mdx-syntax: `<br>` is read as a tag, and nothing closes it. → End the line with a backslash to break it. To show the sign itself, write `\\<`.',
  ],
  [
    'an HTML tag that is not closed',
    'one ⟦<b>⟧two',
    'mdx-syntax: `<b>` is read as a tag, and nothing closes it. → Write `**bold**`. To show the sign itself, write `\\<`.',
  ],
  [
    'a tag closed without being open',
    'one⟦</b>⟧ two',
    'mdx-syntax: `</b>` closes nothing. → Remove it, or write `\\<`, or put it in code, between backticks.',
  ],
  [
    'an attribute without quotation marks',
    '<Callout kind=⟦note⟧>\n\na\n\n</Callout>',
    'mdx-syntax: The value of `kind` has no quotation marks. → Write `kind="note"`.',
  ],
  [
    'curly quotation marks',
    '<Callout kind=⟦“note”⟧>\n\na\n\n</Callout>',
    'mdx-syntax: The quotation marks of `kind` are curly. → Write `kind="note"`.',
  ],
  [
    'TeX outside a formula',
    'a \\frac⟦{1}⟧ b',
    'no-expression: Braces hold code, and a lesson has none. → Put the formula between dollar signs, or between lines of `$$`.',
  ],
  [
    'answers in braces',
    'Who? ⟦{=one ~two}⟧',
    'no-expression: Braces hold code, and a lesson has none. → Write answers as a list below the question: `- [x] right`, `- [ ] wrong`; typed ones as `- = right`.',
  ],
  [
    'prices that look like a formula',
    'It costs ⟦$5, or $⟧6.',
    'warning stray-dollar: “5, or” is read as a formula, because it stands between two dollar signs. → Write `\\$` for the sign itself; leave no space inside the dollar signs of a formula.',
  ],
  [
    'a number without braces',
    '<Question id="a" points=⟦2⟧>\n\na\n\n</Question>',
    'mdx-syntax: The value of `points` has no braces. → Write `points={2}`.',
  ],
  [
    'a quotation mark that is not closed',
    '⟦<Callout kind="note>⟧\n\na\n\n</Callout>',
    'mdx-syntax: The tag `<Callout>` cannot be read: it does not end. → Write `<Callout name="text" number={2}>`: values in quotation marks or braces, `>` at the end.',
  ],
  [
    'a sign in a tag',
    '⟦<Callout kind="note", title="x">⟧\n\na\n\n</Callout>',
    'mdx-syntax: The tag `<Callout>` cannot be read from `,` on. → Write `<Callout name="text" number={2}>`: values in quotation marks or braces, `>` at the end.',
  ],
  [
    'a tag that does not end',
    '⟦<Callout kind="note"⟧\n\na\n\n</Callout>',
    'mdx-syntax: The tag `<Callout>` cannot be read from `<` on. → Write `<Callout name="text" number={2}>`: values in quotation marks or braces, `>` at the end.',
  ],
  [
    'a question that is not closed',
    '<Quiz id="a">\n\n⟦<Question id="b">⟧\n\nc\n\n<Question id="d">\n\ne\n\n</Question>\n\n</Quiz>',
    'mdx-syntax: `<Question>` is not closed. → Write `</Question>` where it ends.',
  ],
  [
    'the last question not closed',
    '<Quiz id="a">\n\n⟦<Question id="b">⟧\n\nc\n\n</Quiz>',
    'mdx-syntax: `<Question>` is not closed. → Write `</Question>` where it ends.',
  ],
  [
    'a quiz that is not closed',
    '⟦<Quiz id="a">⟧\n\n<Question id="b">\n\nc\n\n</Question>',
    'mdx-syntax: `<Quiz>` is not closed. → Write `</Quiz>` where it ends.',
  ],
  [
    'an explanation that is not closed',
    '<Question id="b">\n\nc\n\n⟦<Why>⟧\n\nd\n\n</Question>',
    'mdx-syntax: `<Why>` is not closed. → Write `</Why>` where it ends.',
  ],
  [
    'an explanation on one line that is not closed',
    '<Question id="b">\n\nc\n\n⟦<Why>⟧d\n\n</Question>',
    'mdx-syntax: `<Why>` is not closed. → Write `</Why>` where it ends.',
  ],
  [
    'a hint closed as something else',
    '<Question id="b">\n\n<Hint>\n\nc\n\n⟦</Why>⟧\n\n</Question>',
    'mdx-syntax: `</Why>` stands where `<Hint>` should be closed. → Write `</Hint>`.',
  ],
  [
    'a closing tag in small letters',
    '<Question id="b">\n\n<Hint>\n\nc\n\n⟦</hint>⟧\n\n</Question>',
    'mdx-syntax: `</hint>` stands where `<Hint>` should be closed. → Write `</Hint>`.',
  ],
  [
    'a closing tag alone',
    'a\n\n⟦</Why>⟧\n\nb',
    'mdx-syntax: `</Why>` closes nothing. → Remove it, or write `<Why>` where it should begin.',
  ],
  [
    'a closing tag at the end of a line',
    '<Callout>\na b⟦</Callout>⟧\n\nc',
    'mdx-syntax: `</Callout>` ends a line of text, but its opening tag stands on a line of its own. → Put `</Callout>` on a line of its own too.',
  ],
  [
    'an opening tag before the first of several paragraphs',
    '⟦<Callout>⟧a\n\nb</Callout>\n\nc',
    'mdx-syntax: `<Callout>` shares a line with its text, but the text goes on after an empty line. → Put `<Callout>` and `</Callout>` on lines of their own.',
  ],
  [
    'a component whose opening tag has a slip',
    '<Quiz id="a">\n\n⟦<Qustion id="b">⟧\n\nc\n\n</Question>\n\n</Quiz>',
    'mdx-syntax: `<Qustion>` is closed as `</Question>`. → Did you mean `<Question>`?',
  ],
  [
    'code in a question that is not closed',
    '<Question id="b">\n\n⟦```py⟧\na\n\n- [x] b\n\n<Why>c</Why>\n</Question>\n\n```\nd\n```',
    'mdx-syntax: This code is not closed. → Close it with ``` on a line of its own.',
  ],
  [
    'code that is not closed before other code',
    '⟦```py⟧\na\n\n## B {#b}\n\n```py\nc\n```',
    'mdx-syntax: This code is not closed. → Close it with ``` on a line of its own.',
  ],
  [
    'code that is not closed in an option',
    '<Question id="b">\n\nA?\n\n- [x] ⟦```py⟧\n  a\n- [ ] ```py\n  b\n  ```\n\n</Question>',
    'mdx-syntax: This code is not closed. → Close it with ``` on a line of its own.',
  ],
  [
    'code that is not closed at the end',
    'a\n\n⟦~~~⟧\nb',
    'mdx-syntax: This code is not closed. → Close it with ~~~ on a line of its own.',
  ],
  [
    'a formula that is not closed',
    '⟦$$⟧\nx = 1\n\nSo it is.\n\n$$\ny = 2\n$$',
    'mdx-syntax: This formula is not closed. → Close it with $$ on a line of its own.',
  ],
  [
    'a question whose tag ends at once',
    '<Quiz id="a">\n\n⟦<Question id="b" />⟧\n\nc\n\n</Question>\n\n</Quiz>',
    'mdx-syntax: `<Question />` ends at once, but `</Question>` follows. → Remove the `/`.',
  ],
  [
    'an item without a space after its hyphen',
    '<Question id="a">\n\nb?\n\n- [x] c\n⟦-[ ]⟧ d\n\n</Question>',
    'bad-list: `-[ ]` begins no item. → Write `- [ ]`: a hyphen, and a space after it.',
  ],
  [
    'an item that begins with a dash',
    '<Question id="a">\n\nb?\n\n- = c\n⟦– =⟧ d\n\n</Question>',
    'bad-list: `– =` begins no item. → Write `- =`: a hyphen, and a space after it.',
  ],
  [
    'an item with a space that does not break',
    '<Question id="a">\n\nb?\n\n- [x] c\n⟦-\u00a0[ ]⟧ d\n\n</Question>',
    'unseen-character: A character that can’t be seen (U+00A0) keeps this line from being read as it looks. → Delete the beginning of the line, and type `- [ ]` anew.',
  ],
  [
    'a mark of direction before a tag',
    '<Question id="a">\n\nb?\n\n⟦\u200f⟧<Why>c</Why>\n\n</Question>',
    'unseen-character: A character that can’t be seen (U+200F) keeps this line from being read as it looks. → Delete the beginning of the line, and type `<Why` anew.',
  ],
  [
    'the id of a heading without its sign',
    '## A heading ⟦{a}⟧\n\nText.',
    'no-expression: Braces hold code, and a lesson has none. → Write `{#a}` to name the heading.',
  ],
  [
    'a formula without dollar signs that has braces',
    'It is \\frac⟦{1}⟧{2}.',
    'no-expression: Braces hold code, and a lesson has none. → Put the formula between dollar signs, or between lines of `$$`.',
  ],
  [
    'a formula between brackets of TeX',
    'It is ⟦\\(\\pi⟧ r^2\\), in `C:\\pi` and at C:\\pi \\\\pi.',
    'warning stray-tex: `\\pi` is shown as it is. → Put the formula between dollar signs, `$…$`, or between lines of `$$`; write `\\\\` for a backslash.',
  ],
  [
    'a formula that is not closed',
    'It is ⟦$2\\pi⟧ r.',
    'warning stray-tex: This `$` has no partner, and the formula is shown as it is. → Put the formula between dollar signs, `$…$`, or between lines of `$$`; write `\\\\` for a backslash.',
  ],
  [
    'an image whose name has a space',
    'A cell: ⟦![A cell](images/plant cell.png)⟧ and [so] (it is).',
    'warning stray-address: This is shown as it is, and not as an image: a space ends the address. → Rename the file without spaces, or write `![A cell](<images/plant cell.png>)`.',
  ],
  [
    'a number without a space after it',
    '<Question id="a">\n\nb\n\n1. Seed\n⟦2.⟧Sprout\n3. Flower\n\n2.5 kg\n\n</Question>',
    'bad-list: `2.` begins no item. → Write `2. `, with a space after it.',
  ],
  [
    'a closing tag without its slash',
    '<Question id="a">\n\nb\n\n⟦<Question>⟧\n\n<Question id="c">\n\nd\n\n</Question>',
    'mdx-syntax: `<Question>` stands where `<Question>` is to be closed. → Write `</Question>`.',
  ],
  [
    'closing tags that changed places',
    '<Quiz id="a">\n\n<Question id="b">\n\nc\n\n⟦</Quiz>\n</Question>⟧',
    'mdx-syntax: `</Quiz>` and `</Question>` stand in the wrong order. → Write `</Question>` first.',
  ],
  [
    'a question that ends before its explanation, which began in a line',
    '<Question id="b">\n\nc\n\n<Why>It is.\n⟦</Question>\n</Why>⟧',
    'mdx-syntax: `</Question>` and `</Why>` stand in the wrong order. → Write `</Why>` first.',
  ],
  [
    'opening tags that changed places',
    '⟦<Question id="b" evidence="#c">\n<Quiz id="a">⟧\n\nc\n\n</Question>\n\n</Quiz>',
    'mdx-syntax: `<Question>` and `<Quiz>` stand in the wrong order. → Write `<Quiz>` first.',
  ],
  [
    'code that is not closed',
    'What does `main` or ⟦`⟧print(x do?\n\nThe Qur`an has a \\`.',
    'warning stray-backtick: `` ` `` is shown as it is: it has no partner. → Write one on each side of the code, in the same paragraph; write `` \\` `` for the sign.',
  ],
  [
    'a gap in braces',
    '<Question id="a">\n\nThe river reaches the ⟦{{ sea }}⟧ here.\n\n</Question>',
    'no-expression: Braces hold code, and a lesson has none. → Write a gap in double brackets: `[[sea]]`.',
  ],
  [
    'a footnote with its mark',
    'A word.[^1]\n\n⟦[^1]: A note.⟧',
    'no-footnote: `[^1]:` defines a footnote, but citations name the notes of sources.yaml. → Put what it says into the sentence, or into sources.yaml as a note, and cite that by its id.',
  ],
  [
    'a dollar sign that turns round the formulas after it',
    'For ⟦$f it is $⟧2x$; for $x$ it is $1$.',
    'warning stray-dollar: “f it is” is read as a formula, because it stands between two dollar signs. → Write `\\$` for the sign itself; leave no space inside the dollar signs of a formula.',
  ],
  [
    'bold that is not closed',
    'A cell divides by ⟦**⟧mitosis.',
    'warning stray-emphasis: `**` is shown as it is: it has no partner. → Write it directly before the first and after the last letter of the words; write `\\**` for the signs.',
  ],
  [
    'bold with a space in it',
    'A cell divides by ⟦**⟧ mitosis **.',
    'warning stray-emphasis: `**` is shown as it is: it has no partner. → Write it directly before the first and after the last letter of the words; write `\\**` for the signs.',
  ],
  [
    'prices that make no formula',
    'A costs ⟦$12, two \\$⟧24.',
    'stray-dollar: “12, two \\” is read as a formula, because it stands between two dollar signs. → Write `\\$` for the sign itself; leave no space inside the dollar signs of a formula.',
  ],
  [
    'a name of a heading without its sign',
    '## A ⟦{a}⟧',
    'no-expression: Braces hold code, and a lesson has none. → Write `{#a}` to name the heading.',
  ],
  [
    'a callout that is not closed',
    '⟦<Callout>⟧\n\na\n\n## B {#b}\n\nc',
    'mdx-syntax: `<Callout>` is not closed. → Write `</Callout>` where it ends.',
  ],
  [
    'a closing tag with an attribute',
    '<Callout>\n\na\n\n⟦</Callout kind="x">⟧',
    'mdx-syntax: The tag `</Callout>` cannot be read. → Write `</Callout>`, without anything else in it.',
  ],
  [
    'an empty value',
    '⟦<Question points={}>⟧\n\na\n\n</Question>',
    'mdx-syntax: The tag `<Question>` cannot be read from `}` on. → Write `<Question name="text" number={2}>`: values in quotation marks or braces, `>` at the end.',
  ],
  [
    'a brace in a tag',
    '⟦<Question points={2>⟧\n\na\n\n</Question>',
    'mdx-syntax: The tag `<Question>` cannot be read: it does not end. → Write `<Question name="text" number={2}>`: values in quotation marks or braces, `>` at the end.',
  ],
]

describe('a slip in the syntax', () => {
  test.each(SLIPS)('%s: is told once, at its place, in plain words', (_, marked, words) => {
    const { text, place } = unmark(marked)
    const { problems } = parseLesson(text)
    expect(problems.map(told)).toEqual([words])
    expect(problems.map(placeIn)).toEqual([place])
  })
})

describe('a lesson with several slips', () => {
  const source = `## A {#a}

If a <5 then {b and <i>c.

<Callout>

Some text.

## B {#b}

<Quiz id="q" title=T>

<Question id="one">

Is it?

- [x] yes
- [ ] no

<Question id="two">

Or this <3?

<Why>Because[^p7]

</Question>

</Quiz>
`
  const { problems, tree, anchors } = parseLesson(source)

  test('has all of them told in one go, in the order of the text', () => {
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toMatchInlineSnapshot(`
      [
        "3:6 This \`<\` is read as the start of a tag.",
        "3:14 This \`{\` is read as the start of code, and no \`}\` ends it.",
        "3:21 \`<i>\` is read as a tag, and nothing closes it.",
        "5:1 \`<Callout>\` is not closed.",
        "11:20 The value of \`title\` has no quotation marks.",
        "13:1 \`<Question>\` is not closed.",
        "22:9 This \`<\` is read as the start of a tag.",
        "24:1 \`<Why>\` is not closed.",
      ]
    `)
  })

  test('is read all the same, each node in its place', () => {
    expect(anchors.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(outline(tree)).toMatchInlineSnapshot(`
      "root 1:1-29:1
        heading 1:1-1:10
          text "A" 1:4-1:6
        paragraph 3:1-3:26
          text "If a <5 then {b and <i>c." 3:1-3:26
        mdxJsxFlowElement Callout 5:1-9:1
          paragraph 7:1-7:11
            text "Some text." 7:1-7:11
        heading 9:1-9:10
          text "B" 9:4-9:6
        mdxJsxFlowElement Quiz 11:1-28:8
          mdxJsxFlowElement Question 13:1-20:1
            paragraph 15:1-15:7
              text "Is it?" 15:1-15:7
            list 17:1-18:9
              listItem 17:1-17:10
                paragraph 17:7-17:10
                  text "yes" 17:7-17:10
              listItem 18:1-18:9
                paragraph 18:7-18:9
                  text "no" 18:7-18:9
          mdxJsxFlowElement Question 20:1-26:12
            paragraph 22:1-22:12
              text "Or this <3?" 22:1-22:12
            mdxJsxFlowElement Why 24:1-24:18
              text "Because" 24:6-24:13
              citation p7 24:13-24:18"
    `)
  })
})

test('characters out of action are themselves again in the tree', () => {
  const { tree } = parseLesson('a <5 `<` {b\n\n<Callout title=x>{1</Callout>')
  expect(JSON.stringify(tree)).not.toMatch(/[\uE000-\uF8FF]/)
  expect(outline(tree)).toContain('text "a <5 "')
})

test('a tag whose attributes are lost says so', () => {
  const damaged: unknown[] = []
  visit(
    parseLesson('<Quiz id="a>\n\nx\n\n</Quiz>\n\n<Quiz id="b">\n\ny\n\n</Quiz>').tree,
    'mdxJsxFlowElement',
    ({ data }) => {
      damaged.push(data?.damaged)
    },
  )
  expect(damaged).toEqual([true, undefined])
})

test('a text full of slips is read as plain text in the end', () => {
  const { problems, tree } = parseLesson(Array.from({ length: 60 }, (_, i) => `a${i} <5\n`).join('\n'))
  expect(problems).toHaveLength(40)
  expect(tree.children).toHaveLength(60)
})

test('what is no slip of the syntax is told beside them', () => {
  const { problems } = parseLesson(
    'import x from "./x"\n\n{1 + 1} a {"b"}\n\n[^p7]: A note.\n\n{#a}\n\nb {#b} c {pinned}\n\n## d {#-}\n\n## e {#e}\n\n## f {#e}',
  )
  expect(problems.map((problem) => `${problem.line}:${problem.column} ${told(problem)}`)).toMatchInlineSnapshot(`
    [
      "1:1 no-import: A paragraph that starts with \`import\` is read as code, and a lesson has none. → Remove it, or begin the sentence with another word.",
      "3:1 no-expression: Braces hold code, and a lesson has none. → Write \`\\{\` for the character, or put it in code, between backticks.",
      "3:11 no-expression: Braces hold code, and a lesson has none. → Write \`\\{\` for the character, or put it in code, between backticks.",
      "5:1 no-footnote: \`[^p7]:\` defines a footnote, but citations name the notes of sources.yaml. → Put what it says into the sentence, or into sources.yaml as a note, and cite that by its id.",
      "7:1 misplaced-marker: \`{#a}\` does not stand at the end of a heading or list item. → Move it there, on the same line.",
      "9:3 misplaced-marker: \`{#b}\` does not stand at the end of a heading or list item. → Move it there, or write \`\\{#b}\` if you mean the characters.",
      "9:10 misplaced-marker: \`{pinned}\` does not stand at the end of a list item. → Move it there, or write \`\\{pinned}\` if you mean the characters.",
      "11:6 bad-id: \`-\` is no id. → Use letters, digits and hyphens, and begin with a letter or digit.",
      "15:1 duplicate-id: Another heading of this lesson has the id \`e\`. → Give each heading its own.",
    ]
  `)
})
