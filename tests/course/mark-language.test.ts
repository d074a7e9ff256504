import { expect, test } from 'vitest'
import { markLanguage } from '@/lib/course/mark-language'
import type { Question } from '@/lib/quiz/question'
import { choice, examples } from '../quiz/examples'

const written = { lang: 'fr', dir: 'ltr' } as const
const without = (text: string) =>
  text.replace(/<(span|div) lang=\\"fr\\" dir=\\"ltr\\">(.*?)<\/\1>/g, '$2').replace('"lang":"fr","dir":"ltr",', '')

test.each(Object.values(examples) as Question[])(
  'every text of a question tells its language, and nothing else changes: $kind',
  (question) => {
    const marked = markLanguage(question, written)
    expect(marked).toMatchObject(written)
    expect(without(JSON.stringify(marked))).toBe(JSON.stringify(question))
    const texts = JSON.stringify(marked).match(/"(?:html|stem|why|feedback|model)":"[^"]{9}/g) ?? []
    for (const text of texts) expect(text).toMatch(/:"<(span|div) lan/)
  },
)

test('a text of paragraphs is marked as a whole, and what has no letters is not', () => {
  const stemOf = (stem: string) => markLanguage(choice('a* b', { stem }), written).stem
  expect(stemOf('<p>A</p><p>B</p>')).toBe('<div lang="fr" dir="ltr"><p>A</p><p>B</p></div>')
  expect(stemOf('A <b>b</b>')).toBe('<span lang="fr" dir="ltr">A <b>b</b></span>')
  expect(stemOf(' … ')).toBe(' … ')
})
