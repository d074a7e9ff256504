import { agenda, reviewedSince } from '@/lib/progress/agenda'
import { useProgress } from '@/lib/progress/use-progress'
import { useSettings } from '@/lib/progress/use-settings'
import { standings as standing, progress as words } from '@/wording'
import { ActivityPart } from './activity-part'
import { CalibrationPart } from './calibration-part'
import { dayStarts } from './days'
import { NextLine } from './next-line'
import { nextStep } from './next-step'
import type { Outline } from './outline'
import { StandingTable } from './standing-table'
import { UpcomingPart } from './upcoming-part'
import { useCards } from './use-cards'
import { useNow } from './use-now'
import { useOverview } from './use-overview'

export type ProgressProps = { outline: Outline; reviewHref: string; settingsHref: string }

/** All that the student's answers say: how they stand, how well they judge themselves, what they did and what comes. */
export function ProgressReport({ outline, reviewHref, settingsHref }: ProgressProps) {
  const now = useNow()
  const loaded = useProgress((state) => state.loaded)
  const place = useProgress((state) => state.place)
  const cards = useCards(outline, now)
  const events = useProgress((state) => state.events)
  const { dailyLimit } = useSettings()
  const [today = now, ...ends] = dayStarts(now, 0, 1)
  const { lessons, objectives } = useOverview(outline, cards, ends[0] ?? now)

  if (!loaded || now === 0) return <p className="fine">{words.loading}</p>
  const plan = agenda(cards, ends, now, dailyLimit - reviewedSince(events, today).size)
  const next = nextStep(lessons, plan.today.length, place?.lesson)
  if (lessons.every(({ stands }) => stands.answered === 0))
    return (
      <div className="overview">
        <section className="overview-part">
          <h2>{words.nothingYet}</h2>
          <p>{words.nothingYetText}</p>
        </section>
        <NextLine next={next} now={now} reviewHref={reviewHref} />
      </div>
    )
  return (
    <div className="overview">
      <NextLine next={next} now={now} reviewHref={reviewHref} />
      <StandingTable
        id="by-lesson"
        title={standing.lessons}
        column={standing.lesson}
        rows={lessons.map(({ lesson, stands }) => ({
          id: lesson.id,
          text: lesson.title,
          into: (title) => standing.name(lesson.number, title),
          lang: lesson.lang,
          dir: lesson.dir,
          href: lesson.href,
          stands,
        }))}
        now={now}
      />
      <div className="overview-pair">
        <CalibrationPart settingsHref={settingsHref} />
        <ActivityPart now={now} />
      </div>
      <UpcomingPart cards={cards} now={now} />
      <StandingTable
        id="by-objective"
        title={standing.objectives}
        text={standing.objectivesText}
        column={standing.objective}
        rows={objectives.toSorted((a, b) => (a.stands.latest ?? 2) - (b.stands.latest ?? 2))}
        now={now}
      />
    </div>
  )
}
