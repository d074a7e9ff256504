import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, withoutCitations } from '@/lib/quiz/plain-text'

describe('plain text', () => {
  it('leaves out elements and resolves what stands for a character', () => {
    expect(plainText('<p>a <em>b</em>\n &#x26; &#60;&nbsp;&lt;c&gt; &quot;&amp;amp;&quot; &bogus;</p>')).toBe(
      'a b & < <c> "&amp;" &bogus;',
    )
  })

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replace(/[&<>]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)
        expect(plainText(escaped)).toBe(text.replace(/\s+/g, ' ').trim())
      }),
    )
  })

  it('can be had without the marks of citations', () => {
    expect(withoutCitations('It was said<a class="cite" href="/sources/#p7">7</a>.')).toBe('It was said.')
  })
})
