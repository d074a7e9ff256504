import { gradeNumber, type NumberQuestion } from '@/lib/quiz/kinds/number'
import { number as words } from '@/wording'
import { Accepted } from '../accepted'
import type { KindOfQuestion, ViewProps } from '../kind'
import { Line } from '../line'
import { remarksOnTyped } from '../remarks-on-typed'

const right = ({ answers }: NumberQuestion) => answers.filter(({ correct }) => correct)
const needsUnit = (question: NumberQuestion) => right(question).some(({ unit }) => unit)

function View({ question, id, response, parts, respond }: ViewProps<NumberQuestion>) {
  const digitsOnly = question.answers.every(({ unit, value }) => !unit && value >= 0)
  return (
    <Line
      id={id}
      label={needsUnit(question) ? words.withUnit : words.label}
      value={response?.text ?? ''}
      inputMode={digitsOnly ? 'decimal' : 'text'}
      parts={parts}
      type={(text) => respond(() => ({ kind: 'number', text }))}
    />
  )
}

export const number: KindOfQuestion<NumberQuestion> = {
  View,
  grade: gradeNumber,
  scoring: (question) => (needsUnit(question) ? words.scoring : undefined),
  incomplete: () => words.empty,
  remarks: ({ answers }, grade) => remarksOnTyped(answers, grade),
  Answer: ({ question }) => <Accepted texts={right(question).map(({ text }) => text)} lang={question.lang} />,
}
