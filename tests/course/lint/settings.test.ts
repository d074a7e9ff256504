import { describe, expect, test } from 'vitest'
import { openCache } from '@/lib/course/cache'
import { readSnapshot } from '@/lib/course/snapshot'
import { folderOf, SOUND } from '../folder-of'

const FILE = '01-copper.mdx'
/** A lesson whose question is negated. */
const LESSON = (SOUND[FILE] ?? '').replace('Which metal is reddish?', 'Which metal is not silvery?')
const QUESTION = '<Question id="colour"'

/** What is told of a course with this lesson and these lines in course.yaml. */
async function told(lesson: string, settings = '') {
  const dir = await folderOf({ ...SOUND, 'course.yaml': `${SOUND['course.yaml']}${settings}`, [FILE]: lesson })
  const { diagnostics } = await readSnapshot(dir, openCache(false))
  return diagnostics.map(({ line, severity, rule, message, hint }) => ({ line, severity, rule, message, hint }))
}

describe('in course.yaml a rule', () => {
  test.each([
    ['', [{ rule: 'negated-stem', severity: 'warning' }]],
    ['lint:\n  negated-stem: error\n', [{ rule: 'negated-stem', severity: 'error' }]],
    ['lint: { negated-stem: off }\n', []],
  ])('counts as the course says: %j', async (settings, expected) => {
    expect(await told(LESSON, settings)).toMatchObject(expected)
  })

  test('that there is not is told with the one that is meant', async () => {
    expect(await told(LESSON, 'lint: { negatedstem: off }\n')).toMatchObject([
      { rule: 'negated-stem' },
      { rule: 'unknown-key', severity: 'error', hint: 'Did you mean `negated-stem`?' },
    ])
  })

  test('can count no other way', async () => {
    expect(await told(LESSON, 'lint: { negated-stem: maybe }\n')).toMatchObject([
      { rule: 'negated-stem' },
      { rule: 'bad-value', hint: 'Write `negated-stem: off`, `warning` or `error`.' },
    ])
  })
})

describe('a comment before a question', () => {
  const withComment = (comment: string) => LESSON.replace(QUESTION, `{/* ${comment} */}\n\n${QUESTION}`)

  test('switches a rule off for what follows', async () => {
    expect(await told(withComment('lectern-disable-next negated-stem: the text says it so'))).toEqual([])
  })

  test('and no other rule', async () => {
    const lesson = withComment('lectern-disable-next negated-stem: so it is').replace(/<Why>.*\n/, '')
    expect(await told(lesson)).toMatchObject([{ rule: 'no-explanation' }])
  })

  test('and nothing further on', async () => {
    const [question = ''] = /<Question[\s\S]*<\/Question>\n/.exec(LESSON) ?? []
    const second = question.replace('colour', 'colour-2').replace('silvery', 'grey').replace('[x] Copper', '[x] Brass')
    const lesson = withComment('lectern-disable-next negated-stem: so it is').replace('</Quiz>', `${second}\n</Quiz>`)
    expect(await told(lesson)).toMatchObject([{ rule: 'negated-stem', line: 26 }])
  })

  test('in the question speaks of the block below it', async () => {
    const inside = '{/* lectern-disable-next negated-stem: so it is */}\n\nWhich metal is not silvery?'
    expect(await told(LESSON.replace('Which metal is not silvery?', inside))).toEqual([])
  })

  test.each([
    ['lectern-disable-next negated-stem', 'bad-disable', 'Add the reason: `negated-stem: …`.'],
    [
      'lectern-disable negated-stem: why',
      'bad-disable',
      'Write `{/* lectern-disable-next negated-stem: why it has to be so */}`.',
    ],
    ['lectern-disable-next negated-stm: why', 'unknown-rule', 'Did you mean `negated-stem`?'],
    [
      'lectern-disable-next no-key: why',
      'unknown-rule',
      'The guide for authors lists the rules; errors can’t be switched off.',
    ],
  ])('that reads %j is itself a problem and switches nothing off', async (comment, rule, hint) => {
    expect(await told(withComment(comment))).toMatchObject([
      { rule, hint, line: 13, severity: 'warning' },
      { rule: 'negated-stem' },
    ])
  })

  test('is a problem where there is nothing to switch off', async () => {
    const lesson = (SOUND[FILE] ?? '').replace(
      QUESTION,
      `{/* lectern-disable-next negated-stem: once it was */}\n\n${QUESTION}`,
    )
    expect(await told(lesson)).toMatchObject([{ rule: 'unused-disable', line: 13 }])
  })

  test('is no problem in a lesson whose errors may hide what it is about', async () => {
    const lesson = withComment('lectern-disable-next negated-stem: so it is').replace('[x]', '[ ]')
    expect(await told(lesson)).toMatchObject([{ rule: 'no-key' }])
  })

  test('of the author’s own is left alone', async () => {
    expect(await told(withComment('not happy with this one'))).toMatchObject([{ rule: 'negated-stem' }])
  })
})
