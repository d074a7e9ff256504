import { bundleMDX } from 'mdx-bundler'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { lessonRemarkPlugins } from '@/lib/course/syntax/lesson-plugins'
import { parseLesson } from '@/lib/course/syntax/parse'
import { EXAMPLE } from '../questions/example'

const image = (src: string) => (src === 'images/a.png' ? { src: '/media/a.png', width: 3, height: 4 } : undefined)

/** A lesson as it comes out of the compiler, components as elements of their own. */
async function compiled(source: string): Promise<string> {
  const { masked, problems } = parseLesson(source)
  expect(problems).toEqual([])
  const { code } = await bundleMDX({
    source: new VFile({ path: '/lessons/01-a.mdx', value: masked }),
    mdxOptions: (options) => ({
      ...options,
      development: false,
      remarkPlugins: [...(options.remarkPlugins ?? []), ...lessonRemarkPlugins({ image })],
    }),
    esbuildOptions: (options) => ({
      ...options,
      define: { ...options.define, 'process.env.NODE_ENV': '"production"' },
    }),
  })
  const { default: Body } = new Function('React', '_jsx_runtime', code)(React, jsxRuntime)
  const component = (name: string) => (props: Record<string, unknown>) => React.createElement(`x-${name}`, props)
  const components = {
    Cite: component('cite'),
    Term: component('term'),
    Quiz: component('quiz'),
    Callout: component('callout'),
  }
  return renderToStaticMarkup(React.createElement(Body, { components }))
}

describe('a lesson that is compiled', () => {
  let html: string
  beforeAll(async () => {
    html = await compiled(`## Rust {#rust}

Iron *rusts*.[^p7] {/* } */} \`a < {b}\` $x < y$ <Term>rust</Term> ==a== [[b]]

### What is it

- a {pinned}
- b {#b}

| c {#d} |
|---|
| e |

![f](images/a.png)

\`\`\`js
let g = { h: '<i>' } // [^p7] {#j}
\`\`\`

$$
z
$$

<Quiz id="q" title="T">

<Question id="r">
k [[l {]] ==

- = <m>
</Question>

</Quiz>
`)
  }, 60_000)

  test('has the ids of its headings', () => {
    expect(html).toContain('<h2 id="rust">Rust</h2>')
    expect(html).toContain('<h3 id="what-is-it">What is it</h3>')
  })
  test('has its citations as components', () => {
    expect(html).toContain('<em>rusts</em>.<x-cite id="p7"></x-cite>')
  })
  test('has no markers left', () => {
    expect(html).toContain('<li>a</li>\n<li>b</li>')
    expect(html).toContain('<th>c</th>')
    expect(html).not.toMatch(/pinned|\{#[bd]\}/)
  })
  test('has maths as MathML', () => {
    expect(html).toMatch(/<math><mrow><mrow><mi>x<\/mi><mo>&lt;<\/mo><mi>y<\/mi><\/mrow><\/mrow><\/math>/)
    expect(html).toMatch(/<math display="block" class="tml-display" style="display:block math">/)
  })
  test('has its code highlighted', () => {
    expect(html).toMatch(
      /<pre class="shiki" tabindex="0" data-language="js"><code><span class="line"><span style="--shiki-light:#\w+;--shiki-dark:#\w+">let<\/span>/,
    )
    expect(html).toContain('{#j}')
  })
  test('has its images resolved', () => {
    expect(html).toContain('<img src="/media/a.png" alt="f" width="3" height="4"/>')
  })
  test('has the marks of questions as they were typed', () => {
    expect(html).toContain('==a== [[b]]')
  })
  test('has its quizzes without what stands in them', () => {
    expect(html).toMatch(/<x-quiz id="q" title="T">\s*<\/x-quiz>$/)
  })
})

test('a lesson with questions of every kind compiles', async () => {
  expect(await compiled(EXAMPLE)).toContain('<h2 id="loops">Loops</h2>')
}, 60_000)
