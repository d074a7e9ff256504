import type { Question, Response } from '@/lib/quiz/question'

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id)

/** Something else than is right. */
const other = (ids: string[], right: string): string => ids.find((id) => id !== right) ?? right

/** A complete response that does not score 1. */
export function wrongResponse(question: Question): Response {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', picked: idsOf(question.options.filter((option) => !option.correct)).slice(0, 1) }
    case 'hotspot':
      return { kind: 'hotspot', picked: idsOf(question.areas.filter((area) => !area.correct)).slice(0, 1) }
    case 'select':
      return {
        kind: 'select',
        picked: question.paragraphs
          .flat()
          .flatMap((p) => ('id' in p && !p.correct ? p.id : []))
          .slice(0, 1),
      }
    case 'text':
      return { kind: 'text', text: 'surely something else' }
    case 'number':
      return { kind: 'number', text: '-987654' }
    case 'cloze':
      return {
        kind: 'cloze',
        gaps: Object.fromEntries(
          question.gaps.map((gap) => [
            gap.id,
            gap.type === 'text' ? 'something else' : (gap.options.find((option) => !option.correct)?.id ?? ''),
          ]),
        ),
      }
    case 'order':
      return { kind: 'order', items: idsOf(question.items).reverse() }
    case 'match':
      return {
        kind: 'match',
        pairs: Object.fromEntries(
          question.prompts.map(({ id, target }) => [id, other(idsOf(question.targets), target)]),
        ),
      }
    case 'sort':
      return {
        kind: 'sort',
        placed: Object.fromEntries(
          question.items.map(({ id, category }) => [id, other(idsOf(question.categories), category)]),
        ),
      }
    case 'free':
      return {
        kind: 'free',
        text: 'An answer.',
        marks: Object.fromEntries(idsOf(question.rubric).map((id) => [id, false])),
      }
  }
}
