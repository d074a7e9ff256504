import type { ComponentProps } from 'react'
import { nextStep as words } from '@/wording'
import { Inserted } from '../inserted'
import { daysBetween } from './days'
import type { NextStep } from './next-step'
import type { OutlinedLesson } from './outline'

/** What to do next, in one line. */
export function NextLine({ next, now, reviewHref }: { next: NextStep; now: number; reviewHref: string }) {
  const line = lineOf(next, now, reviewHref)
  if (!line) return null
  return (
    <p className="next-line">
      <span className="label">{words.label}</span>{' '}
      {line.href ? (
        <a className="button button-primary" href={line.href}>
          <Inserted {...line} />
        </a>
      ) : (
        <span>{line.text}</span>
      )}
    </p>
  )
}

type Line = ComponentProps<typeof Inserted> & { href?: string }

function lineOf(next: NextStep, now: number, reviewHref: string): Line | undefined {
  const named = ({ title: text, href, lang, dir }: OutlinedLesson, into: Line['into']) => ({
    text,
    href,
    lang,
    dir,
    into,
  })
  switch (next.step) {
    case 'review':
      return { text: words.review(next.questions), href: reviewHref }
    case 'begin':
      return named(next.lesson, (title) => words.begin(next.lesson.number, title))
    case 'lesson':
      return named(next.lesson, (title) => words.lesson(next.lesson.number, title))
    case 'weakest':
      return named(next.lesson, (title) => words.weakest(next.lesson.number, title, next.share))
    case 'wait':
      return { text: words.wait(next.next, daysBetween(now, next.next)) }
    case 'nothing':
      return undefined
  }
}
