import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { random } from '../tests/random'

const STARTS = 'b br d dr f fl g gr h k l m n p pl r s st t tr v w'.split(' ')
const ENDS = 'ade an el ent er ict ile ing ion ish ist old ome on ore ound ter ual um und'.split(' ')
/** Words as many and as various as a subject has. */
const WORDS = STARTS.flatMap((start) =>
  ['a', 'e', 'i', 'o', 'u'].flatMap((vowel) =>
    STARTS.slice(6).flatMap((next) => ENDS.map((end) => start + vowel + next + end)),
  ),
)

/** Writes a course of so many lessons of about 7.5 kB, each with two quizzes of four questions. */
export async function writeCourse(dir: string, lessons: number): Promise<void> {
  await mkdir(dir, { recursive: true })
  const notes = Array.from(
    { length: lessons },
    (_, i) =>
      `      p${i + 1}:\n        label: paragraph ${i + 1}\n        claims:\n          - { id: C${i + 1}, voice: text, text: Water runs downhill. }\n`,
  )
  const files = {
    'course.yaml':
      'title: Rivers\nsummary: Many rivers.\nlang: en\nabout: A course.\nobjectives:\n  rivers: Tell rivers apart\n',
    'sources.yaml': `sources:\n  - id: notes\n    title: Notes\n    publisher: The course\n    date: 2024-01-15\n    url: https://example.org/notes\n    notes:\n${notes.join('')}`,
    'glossary.yaml': '- id: delta\n  term: delta\n  aliases: [deltas]\n  definition: Land that a river builds.\n',
  }
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(dir, file), text)
  for (let n = 1; n <= lessons; n++) {
    const file = `${String(n).padStart(4, '0')}-lesson-${n}.mdx`
    await writeFile(path.join(dir, file), lesson(n))
  }
}

function lesson(n: number): string {
  const next = random(n)
  /** Few words are frequent and most are rare. */
  const word = () => WORDS[Math.floor(next() ** 3 * WORDS.length)] ?? ''
  const number = () => 100 + Math.floor(next() * 9000)
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const sentence = () => capital(`the ${words(3)} is of the ${words(4)}, as the ${words(2)} tells in ${number()}.`)
  const paragraph = () => `${Array.from({ length: 4 }, sentence).join(' ')}[^p${n}]`
  const section = (id: string) =>
    `## ${capital(words(3))} {#${id}}\n\n${paragraph()}\n\nA <Term>delta</Term> is *land*. ${paragraph()}\n`
  const why = () => `<Hint>${sentence()}</Hint>\n<Why>${sentence()}[^p${n}]</Why>\n</Question>\n`
  const open = (id: string) => `<Question id="${id}" evidence="#part-${1 + Math.floor(next() * 3)}">\n`
  const options = Array.from({ length: 4 }, (_, at) => at)
  const choice = (id: string) => {
    const right = Math.floor(next() * 4)
    const items = options.map((at) => `- [${at === right ? 'x' : ' '}] ${capital(words(5))}\n  > ${sentence()}\n`)
    return `${open(id)}What did the ${words(4)} tell of the ${words(4)}?\n\n${items.join('')}\n${why()}`
  }
  const text = () =>
    `${open('text')}Which word names the ${words(6)}?\n\n- = ${word()}${number()} | ${word()}${number()}\n- ! ${words(2)}\n  > ${sentence()}\n\n${why()}`
  const count = () => `${open('number')}How many of the ${words(5)} were counted?\n\n- = ${number()}\n\n${why()}`
  const gaps = () =>
    `${open('gaps')}The ${words(3)} came in [[${number()}]] by the [[(${word()}1)|${word()}2|${word()}3]], as the ${words(4)} tells.\n\n${why()}`
  const order = () =>
    `${open('order')}Put the ${words(3)} in order.\n\n${[1, 2, 3, 4].map((i) => `${i}. ${capital(words(3))} ${i}`).join('\n')}\n\n${why()}`
  const match = () =>
    `${open('match')}Match each of the ${words(3)}.\n\n| a | b |\n|---|---|\n${[1, 2, 3].map((i) => `| ${words(2)} ${i} | ${words(4)} ${i} |`).join('\n')}\n\n${why()}`
  const quiz = (id: string, questions: string[]) =>
    `<Quiz id="${id}" title="Check" objective="rivers">\n\n${questions.join('\n')}\n</Quiz>\n`
  return `---\ntitle: Lesson ${n}\nsummary: ${sentence()}\nobjectives: [rivers]\n---\n\n${[1, 2, 3].map((i) => section(`part-${i}`)).join('\n')}\n${quiz('check', [choice('a'), text(), gaps(), order()])}\n${quiz('weigh', [choice('b'), count(), match(), choice('c')])}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
