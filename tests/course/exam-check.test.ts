import { describe, expect, test } from 'vitest'
import { loadCourse } from '@/lib/course/load'
import { folderOf, SOUND } from './folder-of'

const FREE = `<Question id="why" objective="metals" evidence="#copper" quote="Copper is reddish">
Why is copper red?

> It takes in blue light.

- Says so

<Why>It does.[^p1]</Why>
</Question>

</Quiz>`

/** What is told of a course with one question on metals that an exam can ask, and one that it can't. */
async function told(questions: string, more: Record<string, string> = {}) {
  const yaml = `${SOUND['course.yaml']}  salts: Tell salts apart\nexam:\n  questions: ${questions}\n  pass: 60\n`
  const lesson = (SOUND['01-copper.mdx'] ?? '').replace('</Quiz>', FREE)
  const dir = await folderOf({ ...SOUND, 'course.yaml': yaml, '01-copper.mdx': lesson, ...more })
  const { diagnostics } = await loadCourse({ dir })
  return diagnostics
    .filter(({ file, rule }) => file === 'course.yaml' && rule !== 'objective-never-tested')
    .map(({ line, column, rule, message, hint }) => `${line}:${column} ${rule}: ${message} ${hint}`)
}

describe('the exam of a course', () => {
  test('may ask what the course has', async () => {
    expect(await told('1')).toEqual([])
    expect(await told('{ metals: 1 }')).toEqual([])
  })

  test('may not ask more than there is, in all or on one objective', async () => {
    expect(await told('2')).toEqual([
      '9:14 exam-too-few: The exam asks 2 questions, and the course has 1 that it can ask (answers in one’s own words are not examined). Write at most 1, or add questions to the lessons.',
    ])
    expect(await told('{ metals: 3, salts: 1 }')).toEqual([
      '9:16 exam-too-few: The exam asks 3 questions on `metals`, and the course has 1 that it can ask (answers in one’s own words are not examined). Write at most 1, or add questions with `objective="metals"`.',
      '9:27 exam-too-few: The exam asks 1 question on `salts`, and the course has 0 that it can ask. Take it out, or add questions with `objective="salts"`.',
    ])
  })

  test('may not ask on what the course does not teach, and is told the nearest name', async () => {
    expect(await told('{ metal: 1 }')).toEqual([
      '9:16 unknown-objective: The course has no objective `metal`. Did you mean `metals`?',
    ])
  })

  test('asks something', async () => {
    expect(await told('{}')).toEqual([
      '9:14 exam-too-few: The exam asks no questions. Say how many: `questions: 24`, or so many by objective.',
    ])
  })

  test('is not measured against lessons with errors, whose questions are missing', async () => {
    const broken = (SOUND['01-copper.mdx'] ?? '').replace('[x]', '[ ]')
    expect(await told('{ metals: 3 }', { '01-copper.mdx': broken })).toEqual([])
  })
})
