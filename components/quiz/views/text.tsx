import { gradeText, type TextQuestion } from '@/lib/quiz/kinds/text'
import { text as words } from '@/wording'
import { Accepted } from '../accepted'
import type { KindOfQuestion, ViewProps } from '../kind'
import { Line } from '../line'
import { remarksOnTyped } from '../remarks-on-typed'

function View({ id, response, parts, respond }: ViewProps<TextQuestion>) {
  return (
    <Line
      id={id}
      label={words.label}
      value={response?.text ?? ''}
      parts={parts}
      type={(text) => respond(() => ({ kind: 'text', text }))}
    />
  )
}

export const text: KindOfQuestion<TextQuestion> = {
  View,
  grade: gradeText,
  incomplete: () => words.empty,
  remarks: ({ answers }, grade) => remarksOnTyped(answers, grade),
  Answer: ({ question }) => (
    <Accepted
      texts={question.answers.filter(({ correct }) => correct).map(({ texts }) => texts[0] ?? '')}
      lang={question.lang}
    />
  ),
}
