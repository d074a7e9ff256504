import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import { answerFree } from '@/lib/course/share/answer-free'
import { parseLesson } from '@/lib/course/syntax/parse'
import type { Kind, Question } from '@/lib/quiz/question'

/** A lesson with one question, and what becomes of the question. */
const quiz = (question: string) => `---
title: Rivers
---

## Where the land grows {#growth}

The Nile ==is== long. [[See]] the delta.

<Quiz id="quiz" title="Quiz">

${question}

</Quiz>
`
function freed(question: string): string {
  const copy = answerFree(quiz(question))
  expect(parseLesson(copy).problems).toEqual([])
  // All but the question is as it was.
  expect(copy.slice(0, copy.indexOf('<Question'))).toBe(quiz(question).slice(0, quiz(question).indexOf('<Question')))
  expect(copy.endsWith('\n\n</Quiz>\n')).toBe(true)
  return copy.slice(copy.indexOf('<Question'), copy.indexOf('\n\n</Quiz>'))
}

const ASIDES = '\n\n<Hint>A hint that SECRET gives it away.</Hint>\n\n<Why>Because SECRET.[^p1]</Why>\n'

/** A question of each kind as an author writes it, and its copy. `order` stands where that of the copy is open. */
const KINDS: Record<Kind, [body: string, copy: string]> = {
  choice: [
    '- [x] A delta {#right}\n  > Yes SECRET.\n- [ ] An *estuary*,\n  as some say\n  > No SECRET.\n- [X] A fan {pinned}',
    '- [ ] A delta\n- [ ] An *estuary*,\n  as some say\n- [ ] A fan',
  ],
  text: ['- = SECRET | other SECRET\n- ! estuary\n  > No SECRET.', '______'],
  number: ['- = 6650 ± 2% km\n- ! 6400 km\n  > SECRET', '______'],
  cloze: [
    'At the [[SECRET|other]] it is a [[delta|(SEA\\*)|dam]] of [[ten]] years.',
    'At the ______ it is a (SEA\\* / dam / delta) of ______ years.',
  ],
  order: ['1. Spring\n2. Upper course\n3. Mouth {#m}', '- Mouth\n- Spring\n- Upper course'],
  match: [
    '| word | meaning |\n|---|---|\n| delta | land |\n| estuary | water {#w} |\n|  | a wall |\n| fan | land |',
    '| word | meaning |\n|---|---|\n| delta |  |\n| estuary |  |\n| fan |  |\n\n- a wall\n- land\n- water',
  ],
  sort: [
    '- Beginning\n  - Spring\n  - Glacier\n- End\n  - Delta\n- ~\n  - Bridge',
    '- Beginning\n- End\n\n* Bridge\n* Delta\n* Glacier\n* Spring',
  ],
  select: [
    '> The delta is wide. ==Surveyors say so.== It *==lies==* there.',
    '> The delta is wide. Surveyors say so. It *lies* there.',
  ],
  hotspot: [
    '![A river](images/river.svg)\n\n<Area label="The spring" coords="40,40,30">No SECRET.</Area>\n<Area correct label="The mouth" coords="200,120,300,200">Yes SECRET.</Area>',
    '![A river](images/river.svg)\n\n<Area label="The spring" coords="40,40,30" />\n<Area label="The mouth" coords="200,120,300,200" />',
  ],
  free: ['> A model SECRET.\n\n- Says SECRET\n- Says more SECRET', '______'],
}

/** Lines of lists are shuffled: here they are compared in the order of the alphabet. */
const sorted = (text: string) => text.split('\n').toSorted().join('\n')

describe.each(Object.entries(KINDS))('a question of the kind %s', (kind, [body, copy]) => {
  const tag = (id: string) => `<Question id="${id}" objective="course"`
  const question = (inside: string, attributes = '') =>
    `${tag('secret')}${attributes}>\nWhat is it?\n\n${inside}${ASIDES}</Question>`
  const own = kind === 'select' ? ' unit="word"' : ''

  it('keeps what it asks, and loses its key, its feedback, its hints and its explanation', () => {
    const lines = freed(question(body, own))
    expect(sorted(lines)).toBe(sorted(`${tag('q1')}${own}>\nWhat is it?\n\n${copy}\n\n</Question>`))
    expect(lines).not.toMatch(/secret|\[x\]|==|\[\[|\bcorrect\b|\{#right\}/i)
  })

  it('does not point to the passage that answers it', () => {
    const lines = freed(question(body, `\n  evidence="#growth" quote="the Nile SECRET"${own}`))
    expect(lines).not.toMatch(/quote|evidence|growth/)
  })
})

it('what is right is not where it was: lists to be put in order never stand in it', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const lines = freed(`<Question id="${id}" objective="course">\nOrder them.\n\n1. One\n2. Two\n</Question>`)
    expect(lines).toContain('- Two\n- One')
  }
})

test('a passage of the lesson keeps no list of what is to be marked in it', () => {
  const lines = freed(
    '<Question id="q" objective="course" source="#growth" unit="word">\nMark it.\n\n- ==Nile==\n\n<Why>So.</Why>\n</Question>',
  )
  expect(lines).toBe('<Question id="q1" objective="course" source="#growth" unit="word">\nMark it.\n\n</Question>')
})

test('a question that names its kind is read as that', () => {
  const lines = freed(
    '<Question id="q" objective="course" kind="free">\n\n- not a part\n\nWhy?\n\n> SECRET\n\n- SECRET\n</Question>',
  )
  expect(lines).not.toContain('SECRET')
  expect(lines).toContain('- not a part')
})

test('an option keeps no cross, whatever it begins with', () => {
  const body = '- [x] `a`\n- [ ] **b**\n- [X] $c$\n- [x] ![d](images/d.svg)\n- [x] ```py\n  if e:\n      f\n  ```'
  const lines = freed(`<Question id="q" objective="course">\nWhich?\n\n${body}\n\n<Why>So.</Why>\n</Question>`)
  expect(lines).toContain(body.replaceAll(/\[x\]/gi, '[ ]'))
})

test.each(['lessons', 'tests/fixtures/well-made'])('no lesson of the course in %s keeps a key', async (dir) => {
  const { course } = await loadCourse({ dir })
  for (const { file, quizzes } of course.lessons) {
    const copy = answerFree(readFileSync(`${dir}/${file}`, 'utf8'))
    expect(parseLesson(copy).problems, file).toEqual([])
    expect(copy, file).not.toMatch(/<Why>|<Hint>|^\s*- \[x\]|^\s*- [=!] |\b(quote|evidence)=| correct\b.*\/>/m)
    for (const [i, question] of quizzes.flatMap(({ questions }) => questions).entries()) {
      const start = copy.indexOf(`<Question id="q${i + 1}"`)
      const own = copy.slice(start, copy.indexOf('</Question>', start))
      for (const secret of secretsOf(question)) expect(own, `${file} ${question.id}`).not.toContain(secret)
    }
  }
  expect(readdirSync(dir).filter((file) => file.endsWith('.mdx')).length).toBeGreaterThan(0)
})

/** Signs and texts that only the key of a question has. */
function secretsOf(question: Question): string[] {
  switch (question.kind) {
    case 'text':
      return question.answers
        .flatMap(({ correct, texts }) => (correct ? texts : []))
        .filter((text) => !question.stem.includes(text))
    case 'number':
      return ['- =', '- !', '±']
    case 'cloze':
      return ['[[']
    case 'select':
      return ['==']
    case 'order':
      return ['1. ']
    case 'free':
      return question.rubric.map(({ html }) => html)
    case 'choice':
    case 'match':
    case 'sort':
    case 'hotspot':
      return []
  }
}
