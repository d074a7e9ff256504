import type { Question } from '@/lib/quiz/question'
import { QuestionFrame, type QuestionProps } from '../quiz/question-frame'
import type { Asked } from '../quiz/use-question'
import { choice } from '../quiz/views/choice'
import { cloze } from '../quiz/views/cloze'
import { free } from '../quiz/views/free'
import { hotspot } from '../quiz/views/hotspot'
import { match } from '../quiz/views/match'
import { number } from '../quiz/views/number'
import { order } from '../quiz/views/order'
import { select } from '../quiz/views/select'
import { sort } from '../quiz/views/sort'
import { text } from '../quiz/views/text'

type Props = QuestionProps<Question> & { asked: Asked; after: React.ReactNode }

/** A question of any kind, asked outside its lesson. */
export function ReviewQuestion({ question, ...rest }: Props) {
  switch (question.kind) {
    case 'choice':
      return <QuestionFrame kind={choice} question={question} {...rest} />
    case 'text':
      return <QuestionFrame kind={text} question={question} {...rest} />
    case 'number':
      return <QuestionFrame kind={number} question={question} {...rest} />
    case 'cloze':
      return <QuestionFrame kind={cloze} question={question} {...rest} />
    case 'order':
      return <QuestionFrame kind={order} question={question} {...rest} />
    case 'match':
      return <QuestionFrame kind={match} question={question} {...rest} />
    case 'sort':
      return <QuestionFrame kind={sort} question={question} {...rest} />
    case 'select':
      return <QuestionFrame kind={select} question={question} {...rest} />
    case 'hotspot':
      return <QuestionFrame kind={hotspot} question={question} {...rest} />
    case 'free':
      return <QuestionFrame kind={free} question={question} {...rest} />
  }
}
