import type { Question } from '@/lib/quiz/question'
import { ChoiceQuestion } from '../islands/choice-question'
import { ClozeQuestion } from '../islands/cloze-question'
import { FreeQuestion } from '../islands/free-question'
import { HotspotQuestion } from '../islands/hotspot-question'
import { MatchQuestion } from '../islands/match-question'
import { NumberQuestion } from '../islands/number-question'
import { OrderQuestion } from '../islands/order-question'
import { SelectQuestion } from '../islands/select-question'
import { SortQuestion } from '../islands/sort-question'
import { TextQuestion } from '../islands/text-question'
import type { QuestionProps } from './question-frame'

/** A question of any kind, alive in the browser: the island of its kind. */
export function QuestionIsland({ question, ...rest }: QuestionProps<Question>) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceQuestion question={question} {...rest} />
    case 'text':
      return <TextQuestion question={question} {...rest} />
    case 'number':
      return <NumberQuestion question={question} {...rest} />
    case 'cloze':
      return <ClozeQuestion question={question} {...rest} />
    case 'order':
      return <OrderQuestion question={question} {...rest} />
    case 'match':
      return <MatchQuestion question={question} {...rest} />
    case 'sort':
      return <SortQuestion question={question} {...rest} />
    case 'select':
      return <SelectQuestion question={question} {...rest} />
    case 'hotspot':
      return <HotspotQuestion question={question} {...rest} />
    case 'free':
      return <FreeQuestion question={question} {...rest} />
  }
}
