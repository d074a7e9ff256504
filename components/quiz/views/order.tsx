import { gradeOrder, type OrderQuestion, presentOrder } from '@/lib/quiz/kinds/order'
import { order as words } from '@/wording'
import { Html } from '../../html'
import { inOrder } from '../in-order'
import { count, type KindOfQuestion, type ViewProps } from '../kind'
import { OrderItem } from '../order-item'
import { useReordering } from '../use-reordering'

function View({ question, id, response, parts, respond }: ViewProps<OrderQuestion>) {
  const items = inOrder(question.items, response?.items ?? [])
  const by = useReordering(
    id,
    items.map((item) => item.id),
    (next) => respond(() => ({ kind: 'order', items: next })),
  )
  return (
    <>
      <ol className="order">
        {items.map((item, index) => (
          <OrderItem
            key={item.id}
            item={item}
            id={`${id}/${item.id}`}
            first={index === 0}
            last={index === items.length - 1}
            verdict={parts?.get(item.id)?.verdict}
            by={by}
          />
        ))}
      </ol>
      <p className="unseen" aria-live="assertive">
        {!parts && by.said}
      </p>
    </>
  )
}

export const order: KindOfQuestion<OrderQuestion> = {
  View,
  grade: gradeOrder,
  instruction: () => words.instruction,
  scoring: ({ items }) => (items.length > 2 ? words.scoring : undefined),
  incomplete: () => words.missing,
  tally: (grade) => words.tally(count(grade, 'right'), grade.parts.length),
  Answer: ({ question }) => (
    <ol className="answer-order">
      {question.items.map((item) => (
        <Html as="li" key={item.id} html={item.html} />
      ))}
    </ol>
  ),
  start: (question, seed) => ({ kind: 'order', items: presentOrder(question, seed) }),
  kept: (response) => response,
}
