import { NOWHERE } from '@/lib/quiz/kinds/sort'
import { plainText } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'
import { detail } from '../wording/desk'

type Count = { id: string; typed?: string }

/** A choice as plain text: what the author wrote, or what was typed. `part` and `id` as in its counts. */
export function choiceLabel(question: Question, part: string, { id, typed }: Count): string {
  return typed ?? written(question, part, id) ?? id
}

function written(question: Question, part: string, id: string): string | undefined {
  const text = (things: readonly { id: string; html: string }[]) => {
    const html = things.find((one) => one.id === id)?.html
    return html === undefined ? undefined : plainText(html)
  }
  switch (question.kind) {
    case 'choice':
      return text(question.options)
    case 'hotspot':
      return text(question.areas)
    case 'select':
      return text(question.paragraphs.flat().filter((piece) => 'id' in piece))
    case 'text':
      return question.answers.find((answer) => answer.id === id)?.texts[0]
    case 'number':
      return question.answers.find((answer) => answer.id === id)?.text
    case 'cloze': {
      const gap = question.gaps.find((one) => one.id === part)
      if (gap?.type === 'drop-down') return gap.options.find((option) => option.id === id)?.text
      return gap?.answers.find((answer) => answer.id === id)?.texts[0]
    }
    case 'match':
      return text(question.targets)
    case 'sort':
      return id === NOWHERE ? detail.nowhere : text(question.categories)
    case 'order':
      return detail.place(Number(id))
    case 'free':
      return text(question.rubric)
  }
}

/** What a part of a question is called; '' for the whole of it. */
export function partLabel(question: Question, part: string): string {
  const text = (things: readonly { id: string; html: string }[]) =>
    plainText(things.find((one) => one.id === part)?.html ?? part)
  switch (question.kind) {
    case 'cloze':
      return detail.gap(question.gaps.findIndex((gap) => gap.id === part) + 1)
    case 'match':
      return text(question.prompts)
    case 'sort':
    case 'order':
      return text(question.items)
    case 'choice':
    case 'text':
    case 'number':
    case 'select':
    case 'hotspot':
    case 'free':
      return ''
  }
}
