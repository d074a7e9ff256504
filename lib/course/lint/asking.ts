import { isUnwritten } from '@/lib/authoring/question-templates'
import { plainText, withoutCitations } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'
import { spanOf } from '../reporter'
import { matter, wordsOf } from './english'
import type { Item } from './item'
import type { Asking } from './rule'

/** What a question asks and what answers it, by the words that carry it. */
export function askingOf({ question, stem, english, tag }: Item, lesson: string, file: string): Asking {
  const words = (texts: string[]) => {
    const text = texts.map((one) => plainText(withoutCitations(one))).join(' ')
    return [...(english ? matter(text) : new Set(wordsOf(text).filter((word) => word.length > 3)))]
  }
  const { also, answer } = parts(question)
  const answered = words(answer)
  // Numbers and short names are all that some answers have.
  return {
    lesson,
    file,
    question: question.id,
    place: spanOf(tag),
    // What is still to be written asks nothing.
    asked: isUnwritten(stem) ? [] : words([stem, ...also]),
    answered: answered.length > 0 ? answered : wordsOf(answer.map(plainText).join(' ')),
  }
}

/** Text that asks beside the stem, and text that answers. */
function parts(question: Question): { also: string[]; answer: string[] } {
  switch (question.kind) {
    case 'choice':
      return { also: [], answer: question.options.flatMap(({ correct, html }) => (correct ? [html] : [])) }
    case 'text':
      return { also: [], answer: question.answers.flatMap(({ correct, texts }) => (correct ? texts : [])) }
    case 'number':
      return { also: [], answer: question.answers.flatMap(({ correct, text }) => (correct ? [text] : [])) }
    case 'cloze':
      return {
        also: question.paragraphs.flat().flatMap((piece) => ('html' in piece ? [piece.html] : [])),
        answer: question.gaps.flatMap((gap) =>
          gap.type === 'text'
            ? gap.answers.flatMap(({ texts }) => texts)
            : gap.options.flatMap(({ correct, text }) => (correct ? [text] : [])),
        ),
      }
    case 'order':
      return { also: question.items.map(({ html }) => html), answer: question.items.map(({ html }) => html) }
    case 'match': {
      const cells = [...question.prompts, ...question.targets].map(({ html }) => html)
      return { also: cells, answer: cells }
    }
    case 'sort': {
      const items = [...question.categories, ...question.items].map(({ html }) => html)
      return { also: items, answer: items }
    }
    case 'select': {
      const pieces = question.paragraphs.flat()
      return {
        also: pieces.map(({ html }) => html),
        answer: pieces.flatMap((piece) => ('correct' in piece && piece.correct ? [piece.html] : [])),
      }
    }
    case 'hotspot':
      return {
        also: [question.image.alt],
        answer: question.areas.flatMap(({ correct, html }) => (correct ? [html] : [])),
      }
    case 'free':
      return { also: [], answer: [question.model] }
  }
}
