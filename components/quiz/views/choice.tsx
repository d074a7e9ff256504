import { type ChoiceQuestion, gradeChoice, presentChoice } from '@/lib/quiz/kinds/choice'
import { choice as words } from '@/wording'
import { inOrder } from '../in-order'
import type { KindOfQuestion, ViewProps } from '../kind'
import { Options } from '../options'
import { foundOf, remarksOnPicks } from '../picks'

function View({ question, id, seed, response, parts, respond }: ViewProps<ChoiceQuestion>) {
  return (
    <Options
      options={inOrder(question.options, presentChoice(question, seed))}
      many={question.select === 'many'}
      id={id}
      picked={response?.picked ?? []}
      parts={parts}
      pick={(next) => respond((before) => ({ kind: 'choice', picked: next(before?.picked ?? []) }))}
    />
  )
}

export const choice: KindOfQuestion<ChoiceQuestion> = {
  View,
  grade: gradeChoice,
  instruction: ({ select }) => words[select],
  scoring: ({ select, scoring }) => (select === 'many' ? words.scoring[scoring] : undefined),
  incomplete: () => words.empty,
  tally: (grade, { select }) => (select === 'many' ? foundOf(grade) : undefined),
  remarks: (question, grade) => remarksOnPicks(question.options, grade, question.select === 'many'),
}
