import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Files, violations } from './rooms'

const house: Files = new Map(
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'app', 'bin', 'components', 'lib'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
)

test('the house keeps its rules', () => {
  expect(house.size).toBeGreaterThan(20)
  expect(violations(house)).toEqual([])
})

describe('a planted violation is caught:', () => {
  test.each([
    ['lib/quiz/grade.ts', "import { useState } from 'react'", 'lib/quiz may not use react'],
    ['lib/quiz/kinds/text.ts', "import { x } from '../../course/load'", 'lib/quiz may not import lib/course/load'],
    ['lib/quiz/shuffle.ts', "import { readFileSync } from 'node:fs'", 'lib/quiz may not use node:fs'],
    ['lib/quiz/shuffle.ts', 'const seed = Math.random()', 'pure code takes'],
    ['lib/progress/fold.ts', 'const at = Date.now()', 'pure code takes'],
    ['lib/progress/fold.ts', "import { create } from 'zustand'", 'zustand is used in'],
    ['lib/progress/agenda.ts', "import { fsrs } from 'ts-fsrs'", 'ts-fsrs is used in'],
    ['lib/progress/agenda.ts', 'const today = new Date()', 'pure code takes'],
    ['lib/progress/fold.ts', "import type { Course } from '@/lib/course/course'", 'lib/progress may not import'],
    ['lib/search/search.ts', "import { loadCourse } from '@/lib/course/load'", 'lib/search may not import'],
    ['lib/course/load.ts', "import { Quiz } from '@/components/quiz/quiz'", 'lib/course may not import'],
    ['lib/course/load.ts', "import { bundleMDX } from 'mdx-bundler'", 'mdx-bundler is used in'],
    ['lib/course/load.ts', "import { a } from '@/lib/course/course'", 'within lib/course import relatively'],
    ['lib/publish/pages.ts', "import { loadCourse } from '@/lib/course/load'", 'lib/publish may not import'],
    ['components/quiz/frame.tsx', "import Link from 'next/link'", 'components use nothing of next'],
    ['components/quiz/frame.tsx', "import { loadCourse } from '@/lib/course/load'", 'components may not import'],
    ['components/quiz/frame.tsx', "const lazy = import('../../app/layout')", 'components may not import app/layout'],
    [
      'components/quiz/views/choice.tsx',
      "import { grade } from '@/lib/quiz/grade'",
      'takes the functions of that kind',
    ],
    ['components/quiz/frame.tsx', 'const id = useId()', 'useId counts differently'],
    ['components/quiz/drag.ts', 'follow(event.nativeEvent)', 'has no nativeEvent'],
    ['components/quiz/frame.tsx', 'const Shared = createContext(null)', 'islands share no context'],
    ['components/quiz/frame.tsx', "'use client'", "'use client' stands in"],
    ['components/islands/data.tsx', "import { Studio } from '../studio/studio'", 'the studio is opened by'],
    ['components/quiz/frame.tsx', "import { EditorView } from '@codemirror/view'", 'the editor is for'],
    [
      'components/studio/studio.tsx',
      "import { save } from '@/lib/course/lesson-text'",
      'components/studio may not import',
    ],
    ['components/studio/studio.tsx', "'use client'", "'use client' stands in"],
    ['lib/authoring/outline.ts', "import { readFile } from 'node:fs/promises'", 'lib/authoring may not use node:fs'],
    ['app/page.tsx', "import { Studio } from './studio/doors'", 'the studio is opened by'],
    ['app/page.tsx', 'return <Suspense fallback={null}>', 'a streamed boundary'],
    ['app/page.tsx', "import { check } from '@/bin/check'", 'app may not import bin/check'],
    ['bin/check.ts', "import { Quiz } from '@/components/quiz/quiz'", 'bin may not import'],
  ])('%s: %s', (file, line, reason) => {
    const found = violations(new Map([[file, line]]))
    expect(found).toHaveLength(1)
    expect(found[0]?.reason).toContain(reason)
  })

  test('and what is allowed is not', () => {
    const allowed: Files = new Map([
      ['lib/progress/fold.ts', "import { grade } from '@/lib/quiz/grade'"],
      ['components/quiz/frame.tsx', "import { grade } from '@/lib/quiz/grade'\nimport { Html } from '../html'"],
      ['components/islands/theme.tsx', "'use client'"],
      [
        'components/studio/editor.ts',
        "import { EditorView } from '@codemirror/view'\nimport { studio } from '../wording/studio'",
      ],
      ['app/studio/doors.tsx', "'use client'\nimport { Studio } from '@/components/studio/studio'"],
      ['app/page.tsx', "import { loadCourse } from '@/lib/course/load'\nimport type { Metadata } from 'next'"],
      ['lib/quiz/kinds/text.ts', "import { base } from '../base'"],
    ])
    expect(violations(allowed)).toEqual([])
  })
})
