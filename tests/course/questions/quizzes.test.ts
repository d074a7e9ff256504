import { describe, expect, test } from 'vitest'
import { questionSchema } from '@/lib/quiz/question'
import { EXAMPLE } from './example'
import { lessonWith, readLesson, readOne } from './read'

describe('a lesson with questions of every kind', () => {
  const { quizzes, problems, assigned } = readLesson(EXAMPLE)
  const questions = quizzes.flatMap((quiz) => quiz.questions)

  test('has no problems', () => {
    expect(problems).toEqual([])
  })

  test('gives its quizzes with their introductions, and questions of every kind in their order', () => {
    expect(quizzes.map(({ questions, ...quiz }) => quiz)).toEqual([
      { id: 'metals-check', title: 'Metals', intro: '<p>What <em>every</em> metal does.</p>' },
      { id: 'urdu-check', title: 'اردو' },
    ])
    expect(questions.map(({ id, kind }) => `${id}: ${kind}`)).toMatchInlineSnapshot(`
      [
        "which: choice",
        "several: choice",
        "symbol: text",
        "density: number",
        "loop: cloze",
        "steps: order",
        "pairs: match",
        "kinds: sort",
        "sentences: select",
        "words: select",
        "cell: hotspot",
        "say: free",
        "urdu: choice",
        "urdu-sentences: select",
      ]
    `)
  })

  test('gives questions that are what the schema of their kind says', () => {
    for (const question of questions) expect(questionSchema().parse(question)).toEqual(question)
  })

  test('has the ids of parts assigned by question and group, with what is needed to know them again', () => {
    expect(
      assigned.map(
        ({ question, group, parts }) => `${question} ${group}: ${parts.map(({ text }) => text).join(' / ')}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "which options: Iron / Gold Au / All of these",
        "several options: Iron / Gold / Sulphur",
        "symbol answers: Fe | Fe<sup>2+</sup> | a|b / fe / Ir",
        "density answers: 7.87 ± 0.05 g/cm^3 / 78.7 g/cm^3",
        "loop gaps: i < 10 | 10 > i / ten | nine | eleven / never / 0 | zero",
        "loop gap:gaps-1: i < 10 | 10 > i",
        "loop gap:gaps-2: ten / nine / eleven",
        "loop gap:gaps-3: never",
        "loop gap:gaps-4: 0 | zero",
        "steps items: Water wets the iron. / Oxygen comes in. / Rust forms.",
        "pairs targets: acid / base / salt",
        "pairs prompts: HCl / NaOH / \\mathrm{H_2SO_4}",
        "kinds categories: Metals / Gases",
        "kinds items: iron / gold / oxygen / water",
        "sentences tokens: Iron rusts. / Gold does not. / Dr. Smith knows. / It stays bright. / If a == b, stop.",
        "words tokens: Iron / rusts / in / damp / air / Gold / does / not / rust / nor / does / platinum / The / air / must / be / damp / Salt / makes / it / faster / Zinc / keeps / it / away",
        "cell areas: Nucleus / Wall / Vacuole",
        "say rubric: Names oxygen / Names water",
        "urdu options: دائیں سے بائیں / بائیں سے دائیں",
        "urdu-sentences tokens: لوہے کو زنگ لگتا ہے۔ / کیا سونے کو زنگ لگتا ہے؟ / نہیں۔",
      ]
    `)
    expect(assigned[0]?.parts).toEqual([
      { text: 'Iron', correct: true },
      { text: 'Gold Au', correct: false, explicit: 'gold' },
      { text: 'All of these', correct: false },
    ])
  })

  test('gives the fields that questions of all kinds have', () => {
    expect(questions[0]).toMatchObject({
      objective: 'metals',
      demand: 'understanding',
      points: 1,
      stem: '<p>Which of these rusts?<a class="cite" href="/sources/#p7">7</a></p>',
      evidence: { anchor: 'rusting', quote: 'Gold does not rust, nor does platinum.' },
      hints: ['Think of a <a class="term" href="/glossary/#rust">rust</a>-red bridge.', 'It is magnetic.'],
    })
    expect(questions[0]?.why).toBeUndefined()
    expect(questions[1]).toMatchObject({ demand: 'recall', points: 2, why: 'Sulphur is none.' })
  })

  test('takes the objective and the demand from the quiz where a question has none', () => {
    expect(questions.find(({ id }) => id === 'loop')).toMatchObject({ objective: 'acids', demand: 'understanding' })
    expect(questions.find(({ id }) => id === 'urdu')).toMatchObject({ objective: 'acids', demand: 'judgement' })
  })

  test('gives a question in another language that language and its direction', () => {
    expect(questions.find(({ id }) => id === 'urdu')).toMatchObject({ lang: 'ur', dir: 'rtl' })
    expect(questions[0]).not.toHaveProperty('lang')
    expect(questions[0]).not.toHaveProperty('dir')
  })
})

test('a question in the language of the lesson does not name it', () => {
  expect(readOne('A?\n\n- [x] a\n- [ ] b', 'lang="ur"', 'ur')).not.toHaveProperty('lang')
})

test('the same text gives the same key, another right answer another', () => {
  const key = (body: string) => readOne(body).key
  expect(key('A?\n\n- [x] a\n- [ ] b')).toBe(key('B?\n\n- [x] c\n- [ ] d'))
  expect(key('A?\n\n- [x] a\n- [ ] b')).not.toBe(key('A?\n\n- [ ] a\n- [x] b'))
})

test('a question with errors is left out and takes no ids; the others stay', () => {
  const source = lessonWith('A?\n\n- [ ] a\n- [ ] b').replace(
    '</Quiz>',
    '<Question id="good">\nB?\n\n- [x] c\n- [ ] d\n\n<Why>Because.</Why>\n</Question>\n\n</Quiz>',
  )
  const { quizzes, problems, assigned } = readLesson(source)
  expect(problems.map(({ rule }) => rule)).toEqual(['no-key'])
  expect(quizzes[0]?.questions.map(({ id }) => id)).toEqual(['good'])
  expect(assigned.map(({ question }) => question)).toEqual(['good'])
})

test('all errors of a question are told, each once', () => {
  const { problems } = readLesson(
    lessonWith(
      '- [ ] a[^p7] $\\frac{1$\n- [ ] a[^p7] $\\frac{1$',
      'pionts={2} evidence="#rusted" demand="hard"',
      '<Why></Why>',
    ),
  )
  expect(problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toMatchInlineSnapshot(`
    [
      "11:18 unknown-attribute",
      "11:48 bad-attribute",
      "11:29 dangling-evidence",
      "15:1 empty-part",
      "11:1 empty-question",
      "12:14 bad-maths",
      "13:14 bad-maths",
      "13:1 duplicate-option",
      "12:1 no-key",
    ]
  `)
})

test('a tag that can’t be read is told once, and nothing that follows from it', () => {
  const { problems, quizzes } = readLesson(lessonWith('A?\n\n- [x] a\n- [ ] b').replace('id="q"', 'id="q'))
  expect(problems.map(({ rule }) => rule)).toEqual(['mdx-syntax'])
  expect(quizzes).toEqual([])
  const quiz = readLesson(
    lessonWith('A?\n\n- [x] a\n- [ ] b').replace('title="Check" objective="metals"', 'title="Check'),
  )
  expect(quiz.problems.map(({ rule }) => rule)).toEqual(['mdx-syntax'])
})
