import { type Card, recall } from '@/lib/progress/schedule'
import { outcome } from '@/lib/quiz/outcome'
import { reviewWhy as words } from '@/wording'
import { startOf } from '../progress/days'
import type { OutlinedLesson } from '../progress/outline'

type Props = {
  /** As it was before the student answered just now. */
  card: Card
  lesson: OutlinedLesson | undefined
  exam: string | null
  now: number
}

/** Why a question is asked today, for those who wonder. */
export function Why({ card, lesson, exam, now }: Props) {
  return (
    <details className="review-why">
      <summary>{words.title}</summary>
      {reasons(card, exam, now).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {lesson && (
        <p>
          <a href={lesson.href}>
            {words.lesson(lesson.number)}:{' '}
            <span lang={lesson.lang} dir={lesson.dir}>
              {lesson.title}
            </span>
          </a>
        </p>
      )}
    </details>
  )
}

function reasons(card: Card, exam: string | null, now: number): string[] {
  const { last, memory, otherwise } = card
  if (!memory) return [words.changed(last.at)]
  const chance = words.recall(recall(card, now) ?? 0)
  const hurried = otherwise !== undefined && exam !== null ? [words.exam(startOf(exam), otherwise)] : []
  switch (outcome(last.score)) {
    case 'wrong':
      return [words.missed(last.at), chance, ...hurried]
    case 'partial':
      return [words.partial(last.at), chance, ...hurried]
    case 'right':
      return [words.known(last.at, memory.interval), chance, ...hurried]
  }
}
