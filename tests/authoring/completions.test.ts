import { describe, expect, test } from 'vitest'
import { completionAt } from '@/lib/authoring/completions'
import type { Vocabulary } from '@/lib/authoring/vocabulary'

const WORDS: Vocabulary = {
  objectives: [
    { id: 'origins', text: 'Describe origins' },
    { id: 'naming', text: 'Explain names' },
  ],
  notes: [{ id: 'p7', label: 'paragraph 7', text: 'A claim' }],
  terms: [{ id: 'delta', spellings: ['delta', 'deltas'], text: 'Land' }],
  lessons: [{ file: '02-iron.mdx', title: 'Iron', anchors: ['rust'] }],
  pictures: [{ src: 'images/map.svg', width: 30, height: 20 }],
  components: [
    { name: 'Callout', inline: false, attributes: [{ name: 'kind', values: ['note', 'voice'] }, { name: 'title' }] },
    {
      name: 'Question',
      inline: false,
      attributes: [{ name: 'id' }, { name: 'objective' }, { name: 'evidence' }, { name: 'kind', values: ['choice'] }],
    },
    { name: 'Figure', inline: false, attributes: [{ name: 'src' }] },
    { name: 'Term', inline: true, attributes: [{ name: 'id' }] },
  ],
}

/** What is offered where `|` stands: the part it replaces, and the texts. */
function offered(marked: string) {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = completionAt(text, at, WORDS)
  return found && { typed: text.slice(found.from, found.to), texts: found.choices.map(({ text }) => text) }
}

const BODY = '---\ntitle: A\n---\n\n## One {#one}\n\n'

describe('offered are', () => {
  test.each([
    ['objectives in the frontmatter', '---\nobjectives: [or|]\n---\n', 'or', ['origins', 'naming']],
    ['more of them', '---\nobjectives: [origins, |]\n---\n', '', ['origins', 'naming']],
    ['components', `${BODY}<Ca|`, 'Ca', ['Callout', 'Question', 'Figure', 'Term']],
    ['the tag to be closed', `${BODY}<Callout>\n\nA <Term>b</Term>\n\n</|`, '', ['Callout>']],
    ['attributes not given yet', `${BODY}<Callout kind="note" t|`, 't', ['title="']],
    [
      'attributes in a tag before text',
      `${BODY}<Question id="a" |>\nWhat > that?`,
      '',
      ['objective="', 'evidence="#', 'kind="'],
    ],
    ['values of an attribute', `${BODY}<Callout kind="no|`, 'no', ['note', 'voice']],
    ['objectives', `${BODY}<Question objective="|">`, '', ['origins', 'naming']],
    ['anchors of the lesson', `${BODY}<Question evidence="#o|">`, '#o', ['#one']],
    ['pictures', `${BODY}<Figure src="images/|">`, 'images/', ['images/map.svg']],
    ['terms by id', `${BODY}<Term id="d|">`, 'd', ['delta']],
    ['terms by spelling', `${BODY}A <Term>del|</Term>`, 'del', ['delta', 'deltas']],
    ['notes, closed', `${BODY}It is so.[^p|`, 'p', ['p7]']],
    ['notes, closed already', `${BODY}It is so.[^p|]`, 'p', ['p7']],
    ['pictures in Markdown', `${BODY}![A map](im|)`, 'im', ['images/map.svg']],
    ['addresses', `${BODY}[more](|)`, '', ['#one', '02-iron.mdx']],
    ['anchors of another lesson', `${BODY}[more](02-iron.mdx#|)`, '02-iron.mdx#', ['02-iron.mdx#rust']],
  ])('%s', (_, marked, typed, texts) => {
    expect(offered(marked)).toEqual({ typed, texts })
  })

  test.each([
    ['in running text', `${BODY}Some wo|`],
    ['after a tag', `${BODY}<Callout kind="note">|`],
    ['in a title', '---\ntitle: or|\n---\n'],
    ['behind a sign that is no tag', `${BODY}3 < 4 and |`],
    ['in a tag that no lesson has', `${BODY}<Video |`],
  ])('nothing %s', (_, marked) => {
    expect(offered(marked)).toBeUndefined()
  })

  test('a note and an objective with what they say', () => {
    expect(completionAt('[^', 2, WORDS)?.choices[0]).toEqual({
      text: 'p7]',
      label: 'p7',
      detail: 'paragraph 7',
      info: 'A claim',
    })
  })
})
