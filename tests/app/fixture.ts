import type { Course } from '@/lib/course/course'

/** A small course about lighthouses. */
export const course: Course = {
  title: 'Reading the coast',
  summary: 'How a light at sea is told from another.',
  asOf: 'May 1911',
  lang: 'en',
  dir: 'ltr',
  about: '<p>Two lessons after one old handbook.</p>',
  desk: true,
  objectives: [
    { id: 'lights', text: 'Tell a fixed light from a flashing one' },
    { id: 'charts', text: 'Read a chart of the coast' },
  ],
  lessons: [
    {
      id: 'lights',
      slug: 'lights',
      number: 1,
      file: '01-lights.mdx',
      title: 'Lights',
      summary: 'What a light says of itself.',
      objectives: ['lights'],
      minutes: 6,
      lang: 'en',
      dir: 'ltr',
      headings: [
        { id: 'fixed', level: 2, text: 'Fixed lights', html: 'Fixed lights' },
        { id: 'flash', level: 3, text: 'Flashes', html: '<em>Flashes</em>' },
      ],
      quizzes: [
        {
          id: 'check',
          title: 'Check',
          questions: [
            {
              kind: 'choice',
              id: 'steady',
              stem: '<p>Which light is steady?</p>',
              objective: 'lights',
              demand: 'recall',
              hints: [],
              why: '<p>So says the handbook.<a class="cite" href="/sources/#p2" data-note="p2">2</a> See <a class="term" href="/glossary/#beam">beam</a>.</p>',
              points: 2,
              key: 'k1',
              select: 'one',
              scoring: 'all',
              shuffle: true,
              options: [
                { id: 'a', html: 'A fixed one', correct: true },
                { id: 'b', html: 'A flashing one', correct: false },
              ],
            },
          ],
        },
      ],
      notes: ['p1'],
      terms: ['fixed-light'],
    },
    {
      id: 'charts',
      slug: 'charts',
      number: 2,
      file: '02-charts.mdx',
      title: 'Charts',
      summary: 'Where a light stands.',
      objectives: ['charts'],
      minutes: 4,
      lang: 'en',
      dir: 'ltr',
      headings: [],
      quizzes: [],
      notes: [],
      terms: [],
    },
  ],
  sources: [
    {
      id: 'handbook',
      title: 'A handbook of lights',
      publisher: 'Coast Office',
      date: '1911-05-02',
      url: 'https://example.org/handbook',
      notes: [
        {
          id: 'p1',
          label: 'paragraph 1',
          section: 'Fixed lights',
          claims: [
            { id: 'F1', text: 'A fixed light never goes out.', voice: 'article' },
            { id: 'F2', text: 'Keepers doubt it.', voice: 'the keepers' },
          ],
          lessons: ['lights'],
          questions: [],
        },
        {
          id: 'p2',
          label: 'paragraph 2',
          section: 'Fixed lights',
          claims: [{ id: 'F3', text: 'Steady means fixed.', voice: 'article' }],
          lessons: [],
          questions: ['lights/steady'],
        },
      ],
    },
  ],
  glossary: [
    {
      id: 'fixed-light',
      term: 'fixed light',
      aliases: ['steady light'],
      definition: 'A light that shows <em>without</em> a break.',
      lessons: ['lights'],
    },
    { id: 'beam', term: 'beam', aliases: ['beams'], definition: 'Light that goes one way.', lessons: [] },
    { id: 'buoy', term: 'buoy', aliases: [], definition: 'It floats.', lessons: [] },
  ],
}
