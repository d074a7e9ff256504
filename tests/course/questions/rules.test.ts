import { describe, expect, test } from 'vitest'
import { placeIn, told, unmark } from './marked'
import { lessonWith, readLesson } from './read'

const CHOICE = 'A?\n\n- [x] a\n- [ ] b'
const IMAGE = 'A?\n\n![x](images/cell.png)\n\n'

/** A lesson whose question is marked at its tag. */
const atTag = (body: string, attributes = '', ending?: string) =>
  lessonWith(body, attributes, ending).replace('<Question id', '⟦<Question⟧ id')

/** What is wrong, a lesson with the place between ⟦ and ⟧, and what is told: the words are the specification. */
const FAULTS: [name: string, marked: string, told: string][] = [
  [
    'a choice without a right option',
    lessonWith('A?\n\n⟦- [ ] a\n- [ ] b⟧'),
    'no-key: No option is right. → Put `[x]` before each right one.',
  ],
  [
    'a choice without options',
    atTag('A?', 'kind="choice"'),
    'no-key: This choice has no options. → Write the options as a list: `- [x] right`, `- [ ] wrong`.',
  ],
  [
    'a text without an accepted answer',
    lessonWith('A?\n\n⟦- ! a⟧'),
    'no-key: No answer is accepted. → Begin each right answer with `- =`.',
  ],
  [
    'a text without answers',
    atTag('A?', 'kind="text"'),
    'no-key: This question has no answers. → Write each accepted answer as an item: `- = the answer`.',
  ],
  [
    'a passage without a mark',
    lessonWith('A?\n\n⟦> a b c⟧', 'kind="select"'),
    'no-key: No part of the passage is marked. → Write each right part as `==…==`.',
  ],
  [
    'no passage',
    atTag('A?', 'kind="select"'),
    'no-key: There is no passage to select in. → Write the passage after `>`, the right parts as `==…==`.',
  ],
  [
    'a section without marks',
    atTag('A?', 'source="#rusting"'),
    'no-key: No part of the section is marked. → Write a list of the right parts: `- ==the exact words==`.',
  ],
  [
    'an image without a right area',
    atTag(`${IMAGE}<Area label="a" coords="0,0,9,9" />\n<Area label="b" coords="9,9,19,19" />`),
    'no-key: No area is right. → Add `correct` to each right one.',
  ],
  [
    'areas without an image',
    atTag('A?\n\n<Area label="a" coords="0,0,9,9" />'),
    'no-key: There is no image to find places on. → Write `![what it shows](images/name.png)` in a paragraph of its own before the areas.',
  ],
  [
    'no model answer',
    atTag('A?\n\n- a\n- b', 'kind="free"'),
    'no-key: There is no model answer before the criteria. → Write the model answer after `>`, then a list of what a good answer has.',
  ],
  [
    'no criteria',
    atTag('A?\n\n> a', 'kind="free"'),
    'no-key: There are no criteria. → Write the model answer after `>`, then a list of what a good answer has.',
  ],
  [
    'no table of pairs',
    atTag('A?', 'kind="match"'),
    'no-key: There is no table of pairs. → Write a table of two columns, each row a pair.',
  ],
  [
    'a kind that there is not',
    lessonWith(CHOICE, '⟦kind="choise"⟧'),
    'unknown-kind: There is no kind of question `choise`. → Did you mean `kind="choice"`?',
  ],
  [
    'a kind that is like none',
    lessonWith(CHOICE, '⟦kind="multiple-response"⟧'),
    'unknown-kind: There is no kind of question `multiple-response`. → Write one of choice, text, number, cloze, order, match, sort, select, hotspot, free, or leave `kind` out.',
  ],
  [
    'a list without boxes',
    atTag('A?\n\n- a\n- b'),
    'kind-unclear: Nothing here says what kind of question this is. → Write options as `- [x]` and `- [ ]`, answers as `- =`, gaps as `[[…]]`, steps as `1.`, pairs as a table, categories as a list of lists, an open question’s model answer after `>` with what it has to hold as a list below.',
  ],
  [
    'only a text',
    atTag('A?'),
    'kind-unclear: Nothing here says what kind of question this is. → Write options as `- [x]` and `- [ ]`, answers as `- =`, gaps as `[[…]]`, steps as `1.`, pairs as a table, categories as a list of lists, an open question’s model answer after `>` with what it has to hold as a list below.',
  ],
  [
    'options and answers',
    atTag('A?\n\n- [x] a\n- [ ] b\n\n1. x\n\n- = c'),
    'kind-unclear: This could be a question of several kinds: choice, text. → Name the one you mean: `kind="choice"` or `kind="text"`.',
  ],
  [
    'options and brackets',
    atTag('A [[0]]?\n\n- [x] a\n- [ ] b'),
    'kind-unclear: This could be a question of several kinds: cloze, choice. → Name the one you mean: `kind="cloze"` or `kind="choice"`; where no gap is meant, write `\\[[`.',
  ],
  [
    'an option twice',
    lessonWith('A?\n\n- [x] a *b*\n⟦- [ ] a *b*⟧'),
    'duplicate-option: This option is the same as the one in line 14. → Reword or remove one of the two.',
  ],
  [
    'no wrong option',
    lessonWith('A?\n\n⟦- [x] a\n- [x] b⟧'),
    'no-key: Every option is right. → Put `[ ]` before each wrong one.',
  ],
  [
    'a box without a space after it',
    lessonWith('A?\n\n⟦- [x]`a`⟧\n- [ ] b'),
    'bad-list: `[x]` is not a box. → Write `[ ]` or `[x]`, with a space after it.',
  ],
  [
    'an accepted answer twice',
    lessonWith('A?\n\n- = Lahore\n- ⟦= lahore⟧'),
    'duplicate-option: “lahore” is the same as the one in line 14. → Reword or remove one of the two.',
  ],
  [
    'a wording twice',
    lessonWith('A?\n\n- ⟦= Lahore | Lahore⟧'),
    'duplicate-option: “Lahore” stands here twice. → Reword or remove one of the two.',
  ],
  [
    'a number twice',
    lessonWith('A?\n\n- = 1.5\n- ⟦= 1,5⟧'),
    'duplicate-option: “1,5” is the same as the one in line 14. → Reword or remove one of the two.',
  ],
  [
    'an item to order twice',
    lessonWith('A?\n\n1. a\n⟦2. a⟧'),
    'duplicate-option: This item is the same as the one in line 14. → Reword or remove one of the two.',
  ],
  [
    'a left cell twice',
    lessonWith('A?\n\n| a | b |\n|---|---|\n| c | d |\n⟦| c ⟧| e |'),
    'duplicate-option: This cell is the same as the one in line 16. → Reword or remove one of the two.',
  ],
  [
    'a decoy that is no decoy',
    lessonWith('A?\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n| ⟦| d |⟧'),
    'duplicate-option: This cell is the same as the one in line 16. → Reword or remove one of the two.',
  ],
  [
    'an item in two categories',
    lessonWith('A?\n\n- a\n  - x\n- b\n  ⟦- x⟧'),
    'duplicate-option: This item is the same as the one in line 15. → Reword or remove one of the two.',
  ],
  [
    'a category twice',
    lessonWith('A?\n\n- a\n  - x\n⟦- a\n  - y⟧'),
    'duplicate-option: This category is the same as the one in line 14. → Reword or remove one of the two.',
  ],
  [
    'an option of a drop-down twice',
    lessonWith('A ⟦[[(a)|b|b]]⟧'),
    'duplicate-option: “b” stands here twice. → Reword or remove one of the two.',
  ],
  [
    'an area’s label twice',
    lessonWith(`${IMAGE}<Area label="a" coords="0,0,9,9" correct />\n⟦<Area⟧ label="a" coords="9,9,19,19" />`),
    'duplicate-option: This area is the same as the one in line 16. → Reword or remove one of the two.',
  ],
  [
    'a criterion twice',
    lessonWith('A?\n\n> a\n\n- b\n⟦- b⟧'),
    'duplicate-option: This criterion is the same as the one in line 16. → Reword or remove one of the two.',
  ],
  [
    'an option’s id twice',
    lessonWith('A?\n\n- [x] a {#x}\n⟦- [ ] b {#x}⟧'),
    'duplicate-id: The option in line 14 has the id `x` too. → Give one of the two another id.',
  ],
  [
    'an answer’s id twice',
    lessonWith('A?\n\n- = a {#x}\n- ⟦! b {#x}⟧'),
    'duplicate-id: The answer in line 14 has the id `x` too. → Give one of the two another id.',
  ],
  [
    'a question’s id twice',
    lessonWith(CHOICE).replace(
      '</Quiz>',
      '<Question ⟦id="q"⟧>\nB?\n\n- [x] c\n- [ ] d\n\n<Why>x</Why>\n</Question>\n\n</Quiz>',
    ),
    'duplicate-id: The question in line 11 has the id `q` too. → Give one of the two another id.',
  ],
  [
    'a quiz’s id twice',
    lessonWith(CHOICE) +
      '\n<Quiz ⟦id="check"⟧ title="Again" objective="metals">\n\n<Question id="r">\nB?\n\n- [x] c\n- [ ] d\n\n<Why>x</Why>\n</Question>\n\n</Quiz>',
    'duplicate-id: The quiz in line 9 has the id `check` too. → Give one of the two another id.',
  ],
  [
    'a slip in an attribute’s name',
    lessonWith(CHOICE, '⟦objectiv="metals"⟧'),
    'unknown-attribute: `<Question>` has no attribute `objectiv`. → Did you mean `objective`?',
  ],
  [
    'an attribute like none',
    lessonWith(CHOICE, '⟦colour="red"⟧'),
    'unknown-attribute: `<Question>` has no attribute `colour`. → There is `id`, `kind`, `objective`, `evidence`, `quote`, `demand`, `points`, `lang`, `scoring`, `select`, `shuffle`, `typos`, `case`, `accents`, `unit`, `source`.',
  ],
  [
    'an attribute of another kind',
    lessonWith('A?\n\n1. a\n2. b', '⟦typos={1}⟧'),
    'unknown-attribute: `typos` has no meaning in a question of kind order. → Remove it; it is for text, cloze.',
  ],
  [
    'an attribute of a quiz',
    lessonWith(CHOICE).replace('title="Check"', 'title="Check" ⟦titel="x"⟧'),
    'unknown-attribute: `<Quiz>` has no attribute `titel`. → Did you mean `title`?',
  ],
  [
    'an attribute of a hint',
    lessonWith(CHOICE, '', '<Why ⟦id="x"⟧>x</Why>'),
    'unknown-attribute: `<Why>` has no attribute `id`. → Remove it.',
  ],
  [
    'an attribute of an area',
    lessonWith(
      `${IMAGE}<Area label="a" coords="0,0,9,9" correct ⟦colour="red"⟧ />\n<Area label="b" coords="9,9,19,19" />`,
    ),
    'unknown-attribute: `<Area>` has no attribute `colour`. → There is `label`, `shape`, `coords`, `correct`, `id`.',
  ],
  [
    'an attribute twice',
    lessonWith(CHOICE, 'points={1} ⟦points={2}⟧'),
    'duplicate-attribute: `points` is given twice. → Remove one of the two.',
  ],
  [
    'a number in quotation marks',
    lessonWith(CHOICE, '⟦points="2"⟧'),
    'bad-attribute: `points` cannot be `2`. → Write `points={2}`.',
  ],
  [
    'points below zero',
    lessonWith(CHOICE, '⟦points={-1}⟧'),
    'bad-attribute: `points` cannot be `-1`. → Write a number above 0: `points={2}`.',
  ],
  [
    'a number of typos that is not whole',
    lessonWith('A?\n\n- = a', '⟦typos={1.5}⟧'),
    'bad-attribute: `typos` cannot be `1.5`. → Write a whole number, 0 or more: `typos={2}`.',
  ],
  [
    'a flag as text',
    lessonWith(CHOICE, '⟦shuffle="no"⟧'),
    'bad-attribute: `shuffle` cannot be `no`. → Write `shuffle` for yes or `shuffle={false}` for no.',
  ],
  [
    'a word that is not one of those',
    lessonWith(CHOICE, '⟦demand="recal"⟧'),
    'bad-attribute: `demand` cannot be `recal`. → Did you mean `demand="recall"`?',
  ],
  [
    'a word like none of those',
    lessonWith(CHOICE, '⟦demand="hard"⟧'),
    'bad-attribute: `demand` cannot be `hard`. → Write `"recall"` or `"understanding"` or `"judgement"`.',
  ],
  [
    'an anchor without its sign',
    lessonWith(CHOICE, '⟦evidence="rusting"⟧'),
    'bad-attribute: `evidence` cannot be `rusting`. → Write `evidence="#rusting"`.',
  ],
  [
    'an expression',
    lessonWith(CHOICE, '⟦points={1 + 1}⟧'),
    'bad-attribute: `points` cannot be `1 + 1`. → Write a number above 0: `points={2}`.',
  ],
  [
    'attributes from an expression',
    lessonWith(CHOICE, '⟦{...more}⟧'),
    'bad-attribute: Attributes cannot come from an expression. → Write each attribute as `name="text"` or `name={2}`.',
  ],
  [
    'no language',
    lessonWith(CHOICE, '⟦lang="Urdu language"⟧'),
    'bad-attribute: `lang` cannot be `Urdu language`. → Write a language tag: `lang="ur"`.',
  ],
  [
    'an id with a space',
    lessonWith(CHOICE).replace('id="q"', '⟦id="q 1"⟧'),
    'bad-attribute: `id` cannot be `q 1`. → Use letters, digits and hyphens: `id="announced"`.',
  ],
  [
    'an id with a slash',
    lessonWith(CHOICE).replace('id="q"', '⟦id="a/b"⟧'),
    'bad-attribute: `id` cannot be `a/b`. → Use letters, digits and hyphens: `id="announced"`.',
  ],
  [
    'an attribute without its value',
    lessonWith(CHOICE).replace('title="Check"', '⟦title⟧'),
    'bad-attribute: `title` has no value. → Write `title="Check your understanding"`.',
  ],
  [
    'scoring where one is chosen',
    lessonWith('A?\n\n- [x] a\n- [ ] b', '⟦scoring="each"⟧'),
    'bad-attribute: `scoring` cannot be `each`. → Remove it: it matters where students may choose several options.',
  ],
  [
    'a question without id',
    lessonWith(CHOICE).replace('<Question id="q"', '⟦<Question⟧'),
    'missing-attribute: `<Question>` needs `id`. → Add an id that never changes: `id="some-name"`.',
  ],
  [
    'a question without objective',
    lessonWith(CHOICE).replace(' objective="metals"', '').replace('<Question id', '⟦<Question⟧ id'),
    'missing-attribute: `<Question>` needs `objective`. → Add `objective="…"` here or on the `<Quiz>`.',
  ],
  [
    'a quiz without id',
    lessonWith(CHOICE).replace('<Quiz id="check"', '⟦<Quiz⟧'),
    'missing-attribute: `<Quiz>` needs `id`. → Add an id that never changes: `id="some-name"`.',
  ],
  [
    'a quiz without title',
    lessonWith(CHOICE).replace('<Quiz id="check" title="Check"', '⟦<Quiz⟧ id="check"'),
    'missing-attribute: `<Quiz>` needs `title`. → Add `title="Check your understanding"`.',
  ],
  [
    'a quote without evidence',
    lessonWith(CHOICE, '⟦quote="Iron"⟧'),
    'missing-attribute: `<Question>` needs `evidence`. → Name the section that holds these words: `evidence="#some-heading"`.',
  ],
  [
    'marks without a source',
    atTag('A?\n\n- ==Iron=='),
    'missing-attribute: `<Question>` needs `source`. → Write `source="#some-heading"`, or put the passage after `>` and mark it there.',
  ],
  [
    'an area without label',
    lessonWith(`${IMAGE}<Area label="a" coords="0,0,9,9" correct />\n⟦<Area⟧ coords="9,9,19,19" />`),
    'missing-attribute: `<Area>` needs `label`. → Add `label="what the area shows"`.',
  ],
  [
    'an area without coordinates',
    lessonWith(`${IMAGE}<Area label="a" coords="0,0,9,9" correct />\n⟦<Area⟧ label="b" />`),
    'missing-attribute: `<Area>` needs `coords`. → Add `coords="10,10,60,40"`.',
  ],
  [
    'a quiz in a callout',
    '<Callout>\n\n⟦<Quiz⟧ id="a" title="b">\n\n<Question id="q">\nA?\n</Question>\n\n</Quiz>\n\n</Callout>',
    'misplaced-component: A quiz stands at the top level of a lesson. → Move it out of what encloses it, to the end of the lesson.',
  ],
  [
    'a question outside a quiz',
    '⟦<Question⟧ id="q">\n\nA?\n\n</Question>',
    'misplaced-component: A question stands in a quiz. → Put `<Quiz id="…" title="…">` before it and `</Quiz>` after it.',
  ],
  [
    'a hint in the text',
    'a\n\n⟦<Hint>⟧b</Hint>'.replace('<Hint>⟧', '<Hint⟧>'),
    'misplaced-component: A hint stands in a question. → Move it before `</Question>`.',
  ],
  [
    'an explanation after its question',
    lessonWith(CHOICE).replace(/(<Why>.*<\/Why>)([\s\S]*<\/Question>)/, '$2\n\n⟦<Why⟧>b</Why>'),
    'misplaced-component: An explanation stands in a question. → Move it before `</Question>`.',
  ],
  [
    'an explanation after the quiz',
    `${lessonWith(CHOICE).replace(/<Why>.*<\/Why>/, '')}\n\n⟦<Why⟧>b</Why>`,
    'misplaced-component: An explanation stands in a question. → Move it before `</Question>`.',
  ],
  [
    'a stem that begins like code',
    lessonWith('⟦export is the word for what?⟧\n\n- [x] a\n- [ ] b'),
    'no-import: A paragraph that starts with `export` is read as code, and a lesson has none. → Remove it, or begin the sentence with another word.',
  ],
  [
    'a table without the line below its head',
    lessonWith('Match these.\n\n⟦| a | b |\n| c | d |⟧'),
    'no-table: These lines make no table. → Write a head, and below it the line `|---|---|`, without an empty line between.',
  ],
  [
    'a mark in no passage',
    lessonWith('Mark what is true.\n\nA b. ⟦==C d.==⟧'),
    'bad-mark: This mark stands in no passage. → Begin each line of the passage in which to mark with `> `.',
  ],
  [
    'a mark of single signs',
    lessonWith('Mark what is true.\n\n⟦> A b. =C d.=⟧'),
    'bad-mark: `=C d.=` is no mark. → Put two equals signs directly before and after the right words: `==right words==`.',
  ],
  [
    'a mark with spaces inside',
    lessonWith('Mark what is true.\n\n⟦> A b. == C d. ==⟧'),
    'bad-mark: `== C d. ==` is no mark. → Put two equals signs directly before and after the right words: `==right words==`.',
  ],
  [
    'a numbered list that is cut in two',
    lessonWith('Put these in order.\n\n1. a\n- b\n\n⟦3. c⟧'),
    'bad-list: This list begins with 3. → Number the items from 1, in one list: other bullets begin another.',
  ],
  [
    'an item without its number',
    lessonWith('Put these in order.\n\n1. Seed,\n   Still\n⟦Sprout⟧\n3. Flower'),
    'warning bad-list: This line is read as part of the item above it. → Begin it as an item of its own; if it does belong there, indent it below the first word of the item.',
  ],
  [
    'an objective that neither a quiz nor its questions name',
    '⟦<Quiz⟧ id="c" title="C">\n\n<Question id="a">\nA?\n\n- [x] a\n- [ ] b\n</Question>\n\n<Question id="b">\nB?\n\n- [x] a\n- [ ] b\n</Question>\n\n</Quiz>',
    'missing-attribute: `<Quiz>` needs `objective`. → Add `objective="…"`, an id of course.yaml, here or on each of its questions.',
  ],
  [
    'a gap in single brackets',
    lessonWith('It reaches the ⟦[sea]⟧ here.'),
    'bad-gap: `[sea]` is no gap. → Write `[[sea]]`: two brackets on each side.',
  ],
  [
    'a gap with a bracket too few on one side',
    lessonWith('It reaches the ⟦[sea]]⟧ here.'),
    'bad-gap: `[sea]]` is no gap. → Write `[[sea]]`: two brackets on each side.',
  ],
  [
    'a line to write on',
    lessonWith('It reaches the ⟦_____⟧ here.'),
    'bad-gap: `_____` is no gap. → Write `[[the answer]]`: two brackets on each side.',
  ],
  [
    'a choice in parentheses',
    lessonWith('It reaches the ⟦(sea|lake)⟧ here.'),
    'bad-gap: `(sea|lake)` is no gap. → Write `[[(right)|wrong|wrong]]`: two brackets on each side.',
  ],
  [
    'single brackets beside a gap, and those of an editor',
    lessonWith('It reaches the ⟦[sea]⟧ and a [[lake]], “his [own] words” [sic], [a link](#a), a[0] and \\[so].'),
    'warning bad-gap: `[sea]` is shown as it is, beside gaps. → Write `[[sea]]` if it is one too, else `\\[sea]`.',
  ],
  [
    'items that are indented too little',
    lessonWith('Sort these.\n\n- Birds\n ⟦- Wren⟧\n- Fish\n - Pike'),
    'bad-list: This item is indented, but too little to belong to the one above it. → Indent it by two spaces: `  - item`; without any if it is one of the same list.',
  ],
  [
    'an explanation in a quiz',
    lessonWith(CHOICE).replace('</Quiz>', '⟦<Why⟧>b</Why>\n\n</Quiz>'),
    'misplaced-component: An explanation stands in a question. → Move it before `</Question>`.',
  ],
  [
    'a question in a question',
    lessonWith('A?\n\n- [x] a\n- [ ] b\n\n⟦<Question⟧ id="r">\n\nB?\n\n</Question>'),
    'misplaced-component: A question stands in a quiz. → Write `</Question>` before it to end the one above.',
  ],
  [
    'a callout in a question',
    lessonWith('A?\n\n⟦<Callout⟧ kind="note">x</Callout>\n\n- [x] a\n- [ ] b'),
    'misplaced-component: `<Callout>` belongs in the text of a lesson, not in a question. → Move it before the quiz, or write its content here without the tags.',
  ],
  [
    'a callout in a quiz',
    lessonWith(CHOICE).replace('<Question id', '⟦<Callout⟧ kind="note">x</Callout>\n\n<Question id'),
    'misplaced-component: `<Callout>` belongs in the text of a lesson, not in a quiz. → Move it before the quiz, or write its content here without the tags.',
  ],
  [
    'an area in a choice',
    lessonWith('A?\n\n- [x] a\n- [ ] b\n\n⟦<Area label="a" coords="0,0,9,9" />⟧', 'kind="choice"'),
    'misplaced-component: An area stands in a question with an image. → Move it into such a question, or name its kind: `kind="hotspot"`.',
  ],
  [
    'an explanation that runs on from an option',
    lessonWith('A?\n\n- [x] a\n- [ ] b', '', '').replace('- [ ] b\n\n\n', '- [ ] b\n⟦<Why>x</Why>⟧\n'),
    'misplaced-component: `<Why>` cannot stand inside other text. → Put an empty line before `<Why>` and begin the line with it.',
  ],
  [
    'a second explanation',
    lessonWith(CHOICE, '', '<Why>x</Why>\n\n⟦<Why⟧>y</Why>'),
    'misplaced-component: A question has one explanation. → Put both into one `<Why>`.',
  ],
  [
    'a table of three columns',
    lessonWith('A?\n\n⟦| a | b | c |⟧\n|---|---|---|\n| d | e | f |'),
    'wrong-table-width: This table has 3 cells instead of two. → Write two cells a row; a `|` inside a cell is written `\\|`.',
  ],
  [
    'a row of three cells',
    lessonWith('A?\n\n| a | b |\n|---|---|\n| c | d |\n⟦| e | f | g |⟧\n| h | i |'),
    'wrong-table-width: This row has 3 cells instead of two. → Write two cells a row; a `|` inside a cell is written `\\|`.',
  ],
  [
    'a row of one cell',
    lessonWith('A?\n\n| a | b |\n|---|---|\n| c | d |\n⟦| e |⟧\n| h | i |'),
    'wrong-table-width: This row has 1 cell instead of two. → Write two cells a row; a `|` inside a cell is written `\\|`.',
  ],
  [
    'a row with nothing on the right',
    lessonWith('A?\n\n| a | b |\n|---|---|\n| c | d |\n⟦| e | |⟧\n| h | i |'),
    'wrong-table-width: This row has nothing on the right. → Write what belongs to the left cell; only the left one may be empty, which makes a decoy.',
  ],
  [
    'an answer right and wrong',
    lessonWith('A?\n\n- = Lahore\n- ⟦! lahore⟧'),
    'accepted-and-rejected: “lahore” is both accepted and rejected (line 14). → Remove one of the two; `case` or `accents` makes capitals or accents count.',
  ],
  [
    'a number right and wrong',
    lessonWith('A?\n\n- = 1.5 m\n- ⟦! 1,50 m⟧'),
    'accepted-and-rejected: “1,50 m” is both accepted and rejected (line 14). → Remove one of the two.',
  ],
  [
    'only options',
    atTag('- [x] a\n- [ ] b'),
    'empty-question: This question asks nothing. → Write what is asked before its options or answers.',
  ],
  [
    'nothing at all',
    atTag(''),
    'empty-question: This question asks nothing. → Write what is asked before its options or answers.',
  ],
  [
    'only pairs',
    atTag('| a | b |\n|---|---|\n| c | d |\n| e | f |'),
    'empty-question: This question asks nothing. → Write what is asked before its options or answers.',
  ],
  [
    'a quiz without questions',
    '⟦<Quiz⟧ id="a" title="b">\n\nc\n\n</Quiz>',
    'empty-quiz: This quiz has no questions. → Add a `<Question id="…">`, or remove the quiz.',
  ],
  [
    'an empty explanation',
    lessonWith(CHOICE, '', '⟦<Why></Why>⟧'),
    'empty-part: This `<Why>` is empty. → Write its text, or remove it.',
  ],
  [
    'an empty hint',
    lessonWith(CHOICE, '', '⟦<Hint />⟧\n\n<Why>x</Why>'),
    'empty-part: This `<Hint>` is empty. → Write its text, or remove it.',
  ],
  [
    'an empty answer',
    lessonWith('A?\n\n- = a\n- ⟦=⟧'),
    'empty-part: This answer, or a wording of it, is empty. → Write its text, or remove it.',
  ],
  [
    'an empty wording',
    lessonWith('A?\n\n- ⟦= a | | b⟧'),
    'empty-part: This answer, or a wording of it, is empty. → Write its text, or remove it.',
  ],
  [
    'an empty item',
    lessonWith('A?\n\n1. a\n⟦2.⟧\n3. b'),
    'empty-part: This item is empty. → Write its text, or remove it.',
  ],
  [
    'a text among numbers',
    lessonWith('A?\n\n- = 9.81\n- ⟦= about ten⟧', 'kind="number"'),
    'bad-number: “about ten” is not a number with an optional tolerance and unit. → Write `9.81 ± 0.05 m/s^2` or `140 ± 2%`; if a text is meant, add `kind="text"`.',
  ],
  [
    'a gap that is not closed',
    lessonWith('A ⟦[[⟧b and [[c]].'),
    'bad-gap: This gap is not closed in its paragraph or table cell. → Write `]]` after it; inside a table write `\\|` for `|`; if you mean the characters, write `\\[[`.',
  ],
  [
    'only a gap that is not closed',
    lessonWith('A ⟦[[⟧b.'),
    'bad-gap: This gap is not closed in its paragraph or table cell. → Write `]]` after it; inside a table write `\\|` for `|`; if you mean the characters, write `\\[[`.',
  ],
  [
    'a gap cut by a cell',
    lessonWith('A [[b]]\n\n| a |  b |\n|---|---|\n| ⟦[[⟧c|d]] | e |'),
    'bad-gap: This gap is not closed in its paragraph or table cell. → Write `]]` after it; inside a table write `\\|` for `|`; if you mean the characters, write `\\[[`.',
  ],
  [
    'an empty gap',
    lessonWith('A ⟦[[]]⟧ b [[c]].'),
    'bad-gap: This gap has an empty answer. → Write an answer on each side of every `|`.',
  ],
  [
    'a gap with an empty wording',
    lessonWith('A ⟦[[b|]]⟧'),
    'bad-gap: This gap has an empty answer. → Write an answer on each side of every `|`.',
  ],
  [
    'two keys',
    lessonWith('A ⟦[[(b)|(c)|d]]⟧'),
    'bad-gap: This drop-down has several right options. → Put only one option into parentheses.',
  ],
  [
    'a key alone',
    lessonWith('A ⟦[[(b)]]⟧'),
    'bad-gap: This drop-down has only one option. → Add wrong ones: `[[(right)|wrong|wrong]]`; for an answer to be typed in parentheses write `[[\\(…)]]`.',
  ],
  [
    'a gap in a choice',
    lessonWith('A ⟦[[b]]⟧?\n\n- [x] a\n- [ ] b', 'kind="choice"'),
    'bad-gap: A gap has no meaning in a question of kind choice. → Write `\\[[` if you mean the characters.',
  ],
  [
    'a cloze without gaps',
    atTag('A.', 'kind="cloze"'),
    'bad-gap: This cloze has no gap. → Write what is to be filled in between double brackets: `[[Lahore]]`.',
  ],
  [
    'a mark that is not closed',
    lessonWith('A?\n\n> ==One.== ⟦==⟧Two.'),
    'bad-mark: This `==` has no partner in its paragraph. → Put `==` directly before and after the right words; if you mean the characters, write `\\==`.',
  ],
  [
    'only a mark that is not closed',
    lessonWith('A?\n\n> ⟦==⟧One. Two.'),
    'bad-mark: This `==` has no partner in its paragraph. → Put `==` directly before and after the right words; if you mean the characters, write `\\==`.',
  ],
  [
    'a mark in a choice',
    lessonWith('A?\n\n- [x] ⟦==a==⟧\n- [ ] b'),
    'bad-mark: `==` has no meaning in a question of kind choice. → Remove it; if you mean the characters, write `\\==` or put them in code.',
  ],
  [
    'a mark in the stem',
    lessonWith('A ⟦==b==⟧?\n\n> ==One.== Two.'),
    'bad-mark: `==` has no meaning outside the passage. → Remove it; if you mean the characters, write `\\==` or put them in code.',
  ],
  [
    'half a sentence',
    lessonWith('A?\n\n> ⟦==One==⟧ two. Three.', 'unit="sentence"'),
    'bad-mark: This mark does not cover whole sentences. → Mark the whole sentence, or write `unit="word"`.',
  ],
  [
    'half a word',
    lessonWith('A?\n\n> O⟦==ne==⟧ two. Three.'),
    'bad-mark: This mark does not cover whole words. → Mark whole words.',
  ],
  [
    'words that the section does not have',
    lessonWith('A?\n\n- ⟦==Copper==⟧', 'source="#rusting"'),
    'bad-mark: “Copper” does not stand in the section `#rusting`. → Copy the words as they stand there.',
  ],
  [
    'words that the section has twice',
    lessonWith('A?\n\n- ⟦==rust==⟧', 'source="#rusting"'),
    'bad-mark: “rust” stands 2 times in the section `#rusting`. → Take in more words, so that they stand there once.',
  ],
  [
    'an item that is no mark',
    lessonWith('A?\n\n- ==Iron==\n⟦- ==Gold== too⟧', 'source="#rusting"'),
    'bad-mark: This is not a mark. → Name a right part as `- ==the exact words==`, and nothing else in the item.',
  ],
  [
    'words for coordinates',
    lessonWith(`${IMAGE}<Area label="a" ⟦coords="left"⟧ correct />\n<Area label="b" coords="9,9,19,19" />`),
    'bad-area: “left” is not a list of numbers. → Write pixels of the image: `coords="10,10,60,40"`.',
  ],
  [
    'two numbers',
    lessonWith(`${IMAGE}<Area label="a" ⟦coords="1,2"⟧ correct />\n<Area label="b" coords="9,9,19,19" />`),
    'bad-area: Two numbers make no shape. → Write three for a circle, `coords="x,y,radius"`, or four for a rectangle, `coords="left,top,right,bottom"`.',
  ],
  [
    'four numbers for a circle',
    lessonWith(
      `${IMAGE}<Area label="a" shape="circle" ⟦coords="1,2,3,4"⟧ correct />\n<Area label="b" coords="9,9,19,19" />`,
    ),
    'bad-area: A circle cannot have 4 coordinates. → Write three numbers: `coords="x,y,radius"`.',
  ],
  [
    'an area beyond the image',
    lessonWith(`${IMAGE}<Area label="a" ⟦coords="190,90,20"⟧ correct />\n<Area label="b" coords="9,9,19,19" />`),
    'bad-area: This area reaches beyond the image. → The image is 200 pixels wide and 100 pixels high; keep the area within.',
  ],
  [
    'an area without extent',
    lessonWith(`${IMAGE}<Area label="a" ⟦coords="5,5,5,9"⟧ correct />\n<Area label="b" coords="9,9,19,19" />`),
    'bad-area: This area has no extent. → Give it a width and a height.',
  ],
  [
    'a slip in an objective',
    lessonWith(CHOICE, '⟦objective="metal"⟧'),
    'unknown-objective: The course has no objective `metal`. → Did you mean `metals`?',
  ],
  [
    'an objective like none',
    lessonWith(CHOICE, '⟦objective="history"⟧'),
    'unknown-objective: The course has no objective `history`. → Add it to `objectives` in course.yaml, or name one that stands there.',
  ],
  [
    'an objective of a quiz',
    lessonWith(CHOICE).replace('objective="metals"', '⟦objective="metal"⟧'),
    'unknown-objective: The course has no objective `metal`. → Did you mean `metals`?',
  ],
  [
    'a slip in an anchor',
    lessonWith(CHOICE, '⟦evidence="#rustin"⟧'),
    'dangling-evidence: This lesson has no heading with the id `rustin`. → Did you mean `#rusting`?',
  ],
  [
    'an anchor that there is not',
    lessonWith(CHOICE, '⟦evidence="#elsewhere"⟧'),
    'dangling-evidence: This lesson has no heading with the id `elsewhere`. → Write it after the heading that is meant: `{#elsewhere}`.',
  ],
  [
    'an anchor made from a heading’s text',
    lessonWith(CHOICE, '⟦evidence="#a-heading-without-an-id"⟧'),
    'dangling-evidence: The heading `#a-heading-without-an-id` has no id of its own. → Write the id after the heading, so that it stays when the heading is reworded: `{#a-heading-without-an-id}`.',
  ],
  [
    'a source that there is not',
    lessonWith('A?\n\n- ==Iron==', '⟦source="#elsewhere"⟧'),
    'dangling-evidence: This lesson has no heading with the id `elsewhere`. → Write it after the heading that is meant: `{#elsewhere}`.',
  ],
  [
    'words that the section does not have',
    lessonWith(CHOICE, 'evidence="#rusting" ⟦quote="Copper rusts."⟧'),
    'quote-not-found: The section `#rusting` does not hold these words. → Copy the words as a reader sees them, in one piece.',
  ],
  [
    'words that the section has twice',
    lessonWith(CHOICE, 'evidence="#rusting" ⟦quote="damp"⟧'),
    'quote-not-found: The section `#rusting` holds these words 2 times. → Quote more of the sentence, so that it stands there once.',
  ],
  [
    'words that differ in quotation marks',
    lessonWith(CHOICE, `evidence="#rusting" ⟦quote='makes it "faster"'⟧`),
    'quote-not-found: The section `#rusting` does not hold these words. → Only capitals, quotation marks, dashes or signs of Markdown differ: copy the words as a reader sees them.',
  ],
  [
    'words with signs of Markdown',
    lessonWith(CHOICE, 'evidence="#rusting" ⟦quote="nor does *platinum*"⟧'),
    'quote-not-found: The section `#rusting` does not hold these words. → Only capitals, quotation marks, dashes or signs of Markdown differ: copy the words as a reader sees them.',
  ],
  [
    'an item without a box',
    lessonWith('A?\n\n- [x] a\n⟦- b⟧\n- [ ] c'),
    'bad-list: This item has no box. → Begin it with `- [ ]`, or with `- [x]` if it is right.',
  ],
  [
    'a box without a space',
    lessonWith('A?\n\n- [x] a\n⟦- [] b⟧'),
    'bad-list: `[]` is not a box. → Write `[ ]` or `[x]`, with a space after it.',
  ],
  [
    'a box without text',
    lessonWith('A?\n\n- [x] a\n⟦- [ ]⟧'),
    'empty-part: This option is empty. → Write its text, or remove it.',
  ],
  [
    'options in two lists',
    lessonWith('A?\n\n- [x] a\n- [ ] b\n\n⟦* [ ] c⟧'),
    'bad-list: The options stand in more than one list. → Put them into one list, all with the same bullet.',
  ],
  [
    'feedback that is not indented',
    lessonWith('A?\n\n- [x] a\n- [ ] b\n\n⟦> Yes.⟧'),
    'bad-list: This feedback belongs to no item. → Indent it under its item: two spaces, then `>`.',
  ],
  [
    'feedback between options that is not indented',
    lessonWith('A?\n\n- [x] a\n\n⟦> Yes.⟧\n\n- [ ] b'),
    'bad-list: This feedback belongs to no item. → Indent it under its item: two spaces, then `>`.',
  ],
  [
    'text below feedback',
    lessonWith('A?\n\n- [x] a\n  > Yes.\n\n  ⟦More.⟧\n- [ ] b'),
    'bad-list: Feedback is the last thing in an item. → Move this before the feedback.',
  ],
  [
    'an answer without a sign',
    lessonWith('A?\n\n- = a\n⟦- b⟧'),
    'bad-list: This item is neither accepted nor rejected. → Begin it with `- =` if it is right, with `- !` if it is wrong.',
  ],
  [
    'an answer of two blocks',
    lessonWith('A?\n\n- = a\n\n  ⟦b⟧'),
    'bad-list: An answer is one line of plain text. → Remove what stands below it.',
  ],
  [
    'answers in two lists',
    lessonWith('A?\n\n⟦- = a⟧\n\n* = b'),
    'bad-list: The answers stand in more than one list. → Put them into one list, all with the same bullet.',
  ],
  [
    'an item to order with a box',
    lessonWith('A?\n\n⟦1. [x] a⟧\n2. b', 'kind="order"'),
    'bad-list: A box has no meaning in a question of kind order. → Begin the item with its text.',
  ],
  [
    'an item to order with feedback',
    lessonWith('A?\n\n1. a\n   ⟦> Yes.⟧\n2. b'),
    'bad-list: An item in a question of kind order has no feedback. → Write the explanation in `<Why>`.',
  ],
  [
    'a list to order of which the first items have bullets',
    lessonWith('A?\n\n- a\n- b\n\n⟦3. c\n4. d⟧'),
    'bad-list: This list begins with 3. → Number the items from 1, in one list: other bullets begin another.',
  ],
  [
    'a tolerance that is no number',
    lessonWith('A?\n\n- ⟦= 75 ± half km⟧'),
    'bad-number: “75 ± half km” is not a number with an optional tolerance and unit. → Write `9.81 ± 0.05 m/s^2` or `140 ± 2%`; if a text is meant, add `kind="text"`.',
  ],
  [
    'nothing to order',
    atTag('A?\n\n- a\n- b', 'kind="order"'),
    'bad-list: There is no numbered list to put in order. → Number the items in the right order: `1.`, `2.` …',
  ],
  [
    'nothing to sort',
    atTag('A?\n\n- a\n- b', 'kind="sort"'),
    'bad-list: There is no list of categories with items. → Write each category as `- Category` and its items below it as `  - item`.',
  ],
  [
    'items of items',
    lessonWith('A?\n\n- a\n  - b\n    ⟦- c⟧\n- d\n  - e'),
    'bad-list: Items have no items of their own. → Move this list one level up.',
  ],
  ['one option', lessonWith('A?\n\n⟦- [x] a⟧'), 'too-few: There are fewer than 2 options. → Add some.'],
  ['one item to order', lessonWith('A?\n\n⟦1. a⟧'), 'too-few: There are fewer than 2 items. → Add some.'],
  [
    'one pair',
    lessonWith('A?\n\n⟦| a | b |\n|---|---|\n| c | d |⟧'),
    'too-few: There are fewer than 2 pairs. → Add some.',
  ],
  [
    'pairs with one thing',
    lessonWith('A?\n\n⟦| a | b |\n|---|---|\n| c | d |\n| e | d |⟧'),
    'too-few: There are fewer than 2 different cells on the right. → Add some.',
  ],
  ['one category', lessonWith('A?\n\n⟦- a\n  - b\n  - c⟧'), 'too-few: There are fewer than 2 categories. → Add some.'],
  ['one thing to sort', lessonWith('A?\n\n⟦- a\n  - b\n- c⟧'), 'too-few: There are fewer than 2 items. → Add some.'],
  [
    'one area',
    atTag(`${IMAGE}<Area label="a" coords="0,0,9,9" correct />`),
    'too-few: There are fewer than 2 areas. → Add some.',
  ],
  [
    'text after the options',
    lessonWith('A?\n\n- [x] a\n- [ ] b\n\n⟦Think.⟧'),
    'misplaced-text: Text after the options is shown nowhere. → Move it before the options, or into `<Why>`.',
  ],
  [
    'text after a question',
    lessonWith(CHOICE).replace('</Quiz>', '⟦Done.⟧\n\n</Quiz>'),
    'misplaced-text: Text between or after questions is shown nowhere. → Move it before the first question, or into one.',
  ],
  [
    'a listing among gaps',
    lessonWith('A [[b]]\n\n⟦```\nc\n```⟧\n\nd [[e]]'),
    'misplaced-text: Text among lines with gaps is shown nowhere. → Move it before the first line with a gap.',
  ],
  [
    'text among areas',
    lessonWith(`${IMAGE}<Area label="a" coords="0,0,9,9" correct />\n\n⟦Or?⟧\n\n<Area label="b" coords="9,9,19,19" />`),
    'misplaced-text: Text after the image is shown nowhere. → Move it before the image, or into `<Why>`.',
  ],
  [
    'a note that there is not',
    lessonWith('A?⟦[^x1]⟧\n\n- [x] a\n- [ ] b'),
    'dangling-citation: No source has a note `x1`. → Cite a note of sources.yaml, or write `\\[^` if you mean the characters.',
  ],
  [
    'a term that there is not',
    lessonWith('A ⟦<Term>gold</Term>⟧?\n\n- [x] a\n- [ ] b'),
    'unknown-term: The glossary has no entry `gold`. → Add it to glossary.yaml, as an entry or as an alias of one.',
  ],
  [
    'an image that there is not',
    lessonWith('A?\n\n⟦![x](images/x.png)⟧\n\n- [x] a\n- [ ] b'),
    'missing-image: There is no image `images/x.png`. → Put it in lessons/images and write its path from the lessons’ folder: `images/name.png`.',
  ],
  [
    'an image with areas that there is not',
    lessonWith(
      'A?\n\n⟦![x](images/x.png)⟧\n\n<Area label="a" coords="0,0,9,9" correct />\n<Area label="b" coords="9,9,19,19" />',
    ),
    'missing-image: There is no image `images/x.png`. → Put it in lessons/images and write its path from the lessons’ folder: `images/name.png`.',
  ],
  [
    'a formula that does not end',
    lessonWith('A ⟦$\\frac{1$⟧?\n\n- [x] a\n- [ ] b'),
    'bad-maths: This formula cannot be read: unexpected end of input in a macro argument, expected `}`. → Mend the TeX, or write `\\$` if you mean a dollar sign.',
  ],
  [
    'a command that there is not',
    lessonWith('A ⟦$\\foo x$⟧?\n\n- [x] a\n- [ ] b'),
    'bad-maths: This formula cannot be read: unsupported function name `\\foo`. → Mend the TeX, or write `\\$` if you mean a dollar sign.',
  ],
]

test.each([
  ['round', '(x) a\n( ) b', ['(x)', '( )']],
  ['without a bullet', '[x] a\n[ ] b', ['[x]', '[ ]']],
  ['of LiaScript', '  [(X)] a\n  [( )] b\n  [[?]] c', ['[(X)]', '[( )]', '[[?]]']],
])('boxes that are %s are told each, and nothing else', (_, body, boxes) => {
  const source = lessonWith(`A?\n\n${body}`)
  const { problems } = readLesson(source)
  const lines = source.split('\n')
  expect(
    problems.map(({ rule, line, column, endColumn = 0 }) => [rule, lines[line - 1]?.slice(column - 1, endColumn - 1)]),
  ).toEqual(boxes.map((box) => ['foreign-box', box]))
})

test('a gap at the start of a line is no box', () => {
  expect(readLesson(lessonWith('[[x]] is the unknown.')).problems).toEqual([])
})

describe('a fault in a question', () => {
  test.each(FAULTS)('%s: is told once, at its place, in these words', (_, marked, words) => {
    const { text, place } = unmark(marked)
    const { problems } = readLesson(text)
    expect(problems.map(told)).toEqual([words])
    expect(problems.map(placeIn)).toEqual([place])
  })
})

describe('places', () => {
  const place = (source: string) => {
    const { text, place } = unmark(source)
    const { problems } = readLesson(text)
    expect(problems.map(placeIn)).toEqual([place])
  }

  test.each([
    ['carriage returns', lessonWith('A?\n\n- [x] a\n⟦- b⟧').replaceAll('\n', '\r\n')],
    ['tabs', lessonWith('A?\n\n-\t[x]\ta\n⟦-\tb\tc⟧')],
    ['emoji', lessonWith('🧪 A 👩‍🔬?\n\n- [x] 🧪 ⟦[^x1]⟧\n- [ ] b')],
    ['right-to-left text', lessonWith('کون سا؟\n\n- [x] لوہا ⟦[^x1]⟧\n- [ ] سونا')],
    ['attributes on several lines', lessonWith(CHOICE, '\n  points={1}\n  ⟦pionts={2}⟧\n')],
    ['a quotation', lessonWith('A?\n\n> b ⟦[^x1]⟧\n\n- [x] a\n- [ ] b')],
  ])('are right past %s', (_, source) => place(source))
})

describe('what is no fault', () => {
  test.each([
    ['several wordings that are folded into one', 'A?\n\n- = Zürich | Zurich | zürich'],
    ['a doubled equals sign with spaces round it', 'Is a == b?\n\n- [x] a == b\n- [ ] b != a'],
    ['a doubled equals sign between words outside a passage', 'Is a==b?\n\n- [x] a\n- [ ] b'],
    ['two brackets that open nothing outside a cloze', 'Is [[ ok?\n\n- [x] a\n- [ ] b'],
    ['signs in code', 'Is `[[a]]` or `==b==`?\n\n- [x] `- = c`\n- [ ] $[[d]]$'],
    ['signs that are escaped', 'Is \\[[a]] or \\==b\\==?\n\n- [x] \\{pinned}\n- [ ] b'],
    ['a table in the stem of a choice', 'A?\n\n| a | b |\n|---|---|\n| c | d |\n\n- [x] a\n- [ ] b'],
    ['a numbered list in the stem of a choice', 'A?\n\n1. a\n2. b\n\n- [x] 1\n- [ ] 2'],
    ['a quotation in the stem of a choice', 'A?\n\n> b\n\n- [x] a\n- [ ] b'],
    ['options that differ in formatting or in capitals', 'A?\n\n- [x] a\n- [ ] *a*\n- [ ] A'],
    ['two prompts with one target', 'A?\n\n| a | b |\n|---|---|\n| c | d |\n| e | d |\n| f | g |'],
    ['a definition of a link', 'A [b]?\n\n- [x] a\n- [ ] b\n\n[b]: https://example.org'],
  ])('%s', (_, body) => {
    expect(readLesson(lessonWith(body)).problems).toEqual([])
  })
})
