import type { Question } from '@/lib/quiz/question'
import type { Written } from './course'

/** The names under which questions hold what their author wrote, as HTML. */
const TEXTS = new Set(['stem', 'hints', 'why', 'html', 'feedback', 'model', 'headings'])
const BLOCK = /^<(?:p|[uod]l|pre|blockquote|table|div|figure|hr|h\d)\b/

/**
 * A question that is asked amid another language: each of its texts becomes an element that says in which language it is, so that the
 * words of the interface between them are not read out in it. What is plain text says nothing of itself: `lang` is for it.
 */
export function markLanguage(question: Question, written: Written): Question {
  const marked: Question = JSON.parse(JSON.stringify(question), (name, value: string | string[]) => {
    if (!TEXTS.has(name)) return value
    return typeof value === 'string' ? element(value, written) : value.map((text) => element(text, written))
  })
  return { ...written, ...marked }
}

function element(html: string, { lang, dir }: Written): string {
  const name = BLOCK.test(html) ? 'div' : 'span'
  return /\p{L}/u.test(html) ? `<${name} lang="${lang}" dir="${dir}">${html}</${name}>` : html
}
