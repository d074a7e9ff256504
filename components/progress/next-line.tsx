import { nextStep as words } from '@/wording'
import { daysBetween } from './days'
import type { NextStep } from './next-step'

/** What to do next, in one line. */
export function NextLine({ next, now, reviewHref }: { next: NextStep; now: number; reviewHref: string }) {
  const line = lineOf(next, now, reviewHref)
  if (!line) return null
  return (
    <p className="next-line">
      <span className="label">{words.label}</span>{' '}
      {line.href ? (
        <a className="button button-primary" href={line.href}>
          {line.text}
        </a>
      ) : (
        <span>{line.text}</span>
      )}
    </p>
  )
}

function lineOf(next: NextStep, now: number, reviewHref: string): { text: string; href?: string } | undefined {
  switch (next.step) {
    case 'review':
      return { text: words.review(next.questions), href: reviewHref }
    case 'begin':
      return { text: words.begin(next.lesson.number, next.lesson.title), href: next.lesson.href }
    case 'lesson':
      return { text: words.lesson(next.lesson.number, next.lesson.title), href: next.lesson.href }
    case 'weakest':
      return { text: words.weakest(next.lesson.number, next.lesson.title, next.share), href: next.lesson.href }
    case 'wait':
      return { text: words.wait(next.next, daysBetween(now, next.next)) }
    case 'nothing':
      return undefined
  }
}
