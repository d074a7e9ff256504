import { expect, test } from 'vitest'
import { type PublishedFile, precache } from '@/lib/publish/offline/precache'

const site = (names: Record<string, string[]>) =>
  precache(
    new Map(
      Object.entries(names).map(([file, named]): [string, PublishedFile] => [
        file,
        { digest: `d:${file}`, names: named },
      ]),
    ),
  )

const addresses = (units: [string, string][][]) => units.map((unit) => unit.map(([address]) => address))

const course = {
  'manifest.webmanifest': [],
  'index.html': [
    'assets/islands.js',
    'assets/font.woff2',
    'review/index.html',
    'lessons/b/index.html',
    'lessons/a/index.html',
  ],
  'offline/index.html': ['assets/islands.js'],
  'review/index.html': ['assets/review.js'],
  'certificate/index.html': [],
  'lessons/a/index.html': ['assets/islands.js', 'media/a.svg', 'lessons/b/index.html'],
  'lessons/b/index.html': ['assets/islands.js'],
  'desk/results/index.html': ['assets/desk.js'],
  'print/a/index.html': [],
  '404.html': [],
  'robots.txt': [],
  'assets/islands.js': ['assets/rare.js'],
  'assets/rare.js': ['assets/islands.js'],
  'assets/review.js': [],
  'assets/desk.js': [],
  'assets/font.woff2': [],
  'media/a.svg': [],
  'data/index.json': [],
  'data/questions/a.json': [],
  'data/search/core.json': [],
}

test('the shell is the first page and the offline page, with all that their modules may load', () => {
  const [tree] = site(course)
  expect(tree?.root).toBe('')
  expect(addresses([tree?.shell ?? []])).toEqual([
    [
      'manifest.webmanifest',
      'data/index.json',
      'assets/islands.js',
      'assets/rare.js',
      'offline/',
      'assets/font.woff2',
      '',
    ],
  ])
})

test('other pages come with what only they need, before them; their order is that in which the first page names them', () => {
  const [tree] = site(course)
  expect(addresses(tree?.rest ?? [])).toEqual([
    ['assets/review.js', 'review/'],
    ['lessons/b/'],
    ['media/a.svg', 'data/questions/a.json', 'lessons/a/'],
    ['data/search/core.json'],
    ['certificate/'],
  ])
})

test('the desk, pages for paper, the page for missing addresses and what no page needs are never kept', () => {
  const all = site(course).flatMap(({ shell, rest }) => addresses([shell, ...rest]).flat())
  expect(all.filter((address) => /desk|print|404|robots/.test(address))).toEqual([])
})

test('each language is kept by itself; what they share is among the needs of both', () => {
  const trees = site({
    'manifest.webmanifest': [],
    'index.html': ['assets/en.js', 'assets/font.woff2', 'ur/index.html'],
    'lessons/a/index.html': ['media/a.svg'],
    'ur/manifest.webmanifest': [],
    'ur/index.html': ['assets/ur.js', 'assets/font.woff2'],
    'ur/lessons/a/index.html': ['media/a.svg'],
    'ur/data/questions/a.json': [],
    'ur/404.html': [],
    'assets/en.js': [],
    'assets/ur.js': [],
    'assets/font.woff2': [],
    'media/a.svg': [],
  })
  expect(trees.map(({ root, shell, rest }) => [root, ...addresses([shell, ...rest])])).toEqual([
    ['', ['manifest.webmanifest', 'assets/en.js', 'assets/font.woff2', ''], ['media/a.svg', 'lessons/a/']],
    [
      'ur/',
      ['ur/manifest.webmanifest', 'assets/ur.js', 'assets/font.woff2', 'ur/'],
      ['media/a.svg', 'ur/data/questions/a.json', 'ur/lessons/a/'],
    ],
  ])
})
