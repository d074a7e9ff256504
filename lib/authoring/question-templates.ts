import { KINDS } from '@/lib/quiz/kind-names'
import type { Kind } from '@/lib/quiz/question'

/** A question of each kind, and two forms of choice that authors look for by name. */
export type TemplateName = Kind | 'multiple' | 'true-false'

/** A picture of the lessons' folder. */
export type Picture = { src: string; width: number; height: number }

/** What a new question is put into. */
export type Place = {
  /** An id that the lesson does not have yet. */
  id: string
  objective?: string
  /** The section that answers it, without `#`. */
  evidence?: string
  /** For questions that point at a picture. */
  picture?: Picture
}

/** In the order of the authors' guide. */
export const TEMPLATE_NAMES: readonly TemplateName[] = KINDS.flatMap((kind): readonly TemplateName[] =>
  kind === 'choice' ? ['choice', 'true-false', 'multiple'] : [kind],
)

const STEMS: Record<TemplateName, string> = {
  choice: 'Which answer fits? Write a question on one point here.',
  'true-false': 'True or false: write a statement here that the lesson settles.',
  multiple: 'Which of these apply? Write a question here that has several right answers.',
  text: 'What is it called? Write a question here that a word or a name answers.',
  number: 'How many are there? Write a question here that a figure answers.',
  cloze: 'Complete the sentence, or write another with gaps here.',
  order: 'Put these steps in order. Write what is to be put in order here.',
  match: 'Match each name with its description. Write pairs here.',
  sort: 'Sort these examples. Write groups and what belongs to them here.',
  select: 'Mark the sentence that makes a claim. Quote a passage here.',
  hotspot: 'Where is it? Say here what is to be pointed at.',
  free: 'Explain in two or three sentences: write here what is to be explained.',
}

/** Whether a question asks no more than its template did. */
export const isUnwritten = (stem: string) => UNWRITTEN.has(stem)

const UNWRITTEN = new Set(Object.values(STEMS))

/**
 * A question to be overwritten: it checks clean as it stands, and each of its lines says what belongs there. One that points at a
 * picture needs `picture`. Ends with a line break.
 */
export function questionTemplate(name: TemplateName, { id, objective, evidence, picture }: Place): string {
  const attributes = [
    `id="${id}"`,
    objective !== undefined && `objective="${objective}"`,
    evidence !== undefined && `evidence="#${evidence}"`,
  ]
  return `<Question ${attributes.filter(Boolean).join(' ')}>\n${STEMS[name]}\n\n${answers(name, picture)}\n</Question>\n`
}

function answers(name: TemplateName, picture: Picture | undefined): string {
  switch (name) {
    case 'choice':
      return `- [ ] A misreading that is common
  > Say what was misread.
- [x] A reading that is correct
  > Say why it holds.
- [ ] A mix-up that is plausible
  > Say what was mixed up.

<Hint>Say where to look.</Hint>
<Why>Say why it is so, and cite the source.</Why>`
    case 'true-false':
      return `- [x] True
- [ ] False

<Why>Say what settles it.</Why>`
    case 'multiple':
      return `- [x] A claim with solid support
- [ ] A claim with a wrong date
- [x] A claim with a named source
- [ ] A claim with a mixed-up name

<Why>Say of each why it applies or does not.</Why>`
    case 'text':
      return `- = term | other spelling
- ! mix-up
  > Say how the two differ.

<Hint>Give its first letter.</Hint>
<Why>Say where the lesson uses it.</Why>`
    case 'number':
      return `- = 12 ± 1
- ! 21
  > Say what this figure stands for.

<Why>Say where the figure comes from.</Why>`
    case 'cloze':
      return `Some gaps are [[typed|typed in]], others are a [[(menu)|picture|table]] to choose from.

<Why>Say what the whole sentence means.</Why>`
    case 'order':
      return `1. The step at the start
2. The step in the middle
3. The step at the end

<Why>Say what decides the order.</Why>`
    case 'match':
      return `| name | description |
|---|---|
| Apple | what the first one is |
| Pear | what the second one is |
|  | what neither of them is |

<Why>Say how to tell the descriptions apart.</Why>`
    case 'sort':
      return `- Fruit
  - Apple
  - Pear
- Vegetable
  - Carrot
  - Leek
- ~
  - Granite

<Why>Say what each group has in common.</Why>`
    case 'select':
      return `> Here is some background. ==Here somebody claims something.== Here the passage goes on.

<Why>Say what sets that sentence apart.</Why>`
    case 'hotspot':
      return hotspot(picture)
    case 'free':
      return `> A model answer stands here, as you would want it from a student.

- Says the first thing that a good answer has
- Gives a reason for it

<Why>Say what answers tend to leave out.</Why>`
  }
}

function hotspot(picture: Picture | undefined): string {
  if (!picture) throw new Error('a question that points at a picture needs one')
  const { src, width, height } = picture
  const middle = Math.floor(width / 2)
  return `![Say what the picture shows](${src})

<Area label="Left half" coords="0,0,${middle},${height}" correct>Say why it is here.</Area>
<Area label="Right half" coords="${middle},0,${width},${height}">Say what is here instead.</Area>

<Why>Say how to recognise the place.</Why>`
}
