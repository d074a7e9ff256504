import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/authoring/edit'
import { insertQuestion } from '@/lib/authoring/insertion'
import { TEMPLATE_NAMES } from '@/lib/authoring/question-templates'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from '../course/folder-of'

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><title>A picture</title></svg>'
const FILE = '01-copper.mdx'
const LESSON = `${SOUND[FILE]}
## After {#after}

A last paragraph.
`
const given = { objective: 'metals', picture: { src: 'images/picture.svg', width: 300, height: 200 } }

test('wherever it is inserted, a question is one more and checks clean', async () => {
  const snapshot = await readSnapshot(
    await folderOf({ ...SOUND, [FILE]: LESSON, 'images/picture.svg': PICTURE }),
    openCache(false),
  )
  const anywhere = fc.integer({ min: 0, max: LESSON.length })
  await fc.assert(
    fc.asyncProperty(anywhere, fc.constantFrom(...TEMPLATE_NAMES), async (at, name) => {
      const { edit, select } = insertQuestion(LESSON, at, name, given)
      const text = applyEdits(LESSON, [edit])
      const draft = await snapshot.withText(FILE, text)
      expect(draft?.diagnostics).toEqual([])
      const questions = draft?.course.lessons[0]?.quizzes.flatMap(({ questions }) => questions)
      expect(questions).toHaveLength(2)
      expect(text.slice(select.from, select.to)).toMatch(/^[A-Z][^\n<]+$/)
    }),
    { numRuns: 60 },
  )
})

test('in a quiz it comes after the question of the cursor, and points to the section above the quiz', () => {
  const { edit } = insertQuestion(LESSON, LESSON.indexOf('- [ ] Iron'), 'order', given)
  const text = applyEdits(LESSON, [edit])
  expect(text).toMatch(
    /<\/Question>\n\n<Question id="new-order" objective="metals" evidence="#copper">[\s\S]*<\/Question>\n\n<\/Quiz>/,
  )
})

test('outside of quizzes it gets one at the end of the section', () => {
  const { edit } = insertQuestion(LESSON, LESSON.indexOf('A last'), 'text', given)
  expect(applyEdits(LESSON, [edit])).toMatch(
    /A last paragraph\.\n\n<Quiz id="new-quiz" title="[^"]+">\n\n<Question id="new-text" objective="metals" evidence="#after">[\s\S]*<\/Quiz>\n+$/,
  )
})

test('an objective of the quiz is not said again', () => {
  const inherited = LESSON.replace('title="Check"', 'title="Check" objective="metals"')
  const { edit } = insertQuestion(inherited, inherited.indexOf('- [ ] Iron'), 'text', given)
  expect(edit.text).toContain('<Question id="new-text" evidence="#copper">')
})
