import { codes } from '@/wording'
import type { Graded, Remark } from './kind'

type Foreseen = { id: string; correct: boolean; feedback?: string }

/** What is to be said of a typed answer: how it was read, and the author's word on the answer that it matched. */
export function remarksOnTyped(answers: readonly Foreseen[], { parts }: Graded): Remark[] {
  return parts.flatMap((part) => {
    const feedback = answers.find((answer) => answer.id === part.answer)?.feedback
    const remarks: Remark[] = []
    if (part.code) remarks.push({ id: `${part.id}-code`, text: codes[part.code] })
    if (feedback) remarks.push({ id: part.id, html: feedback })
    return remarks
  })
}
