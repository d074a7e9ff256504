import { coverage as wording } from '@/components/wording/coverage'
import type { Coverage, CoverageMap, NoteCoverage, ObjectiveCoverage } from '@/lib/course/coverage-map'
import { CoverageBadge } from './coverage-badge'
import { Place } from './place'

const GAPS = ['untaught', 'untested', 'tested-once'] as const satisfies readonly Coverage[]

/** What is untaught, untested or tested once, the worst first. */
export function Gaps({ map }: { map: CoverageMap }) {
  const found = GAPS.flatMap((gap) => [
    ...map.notes.filter(({ coverage }) => coverage === gap).map((note) => <NoteGap key={note.id} note={note} />),
    ...map.objectives
      .filter(({ coverage }) => coverage === gap)
      .map((objective) => <ObjectiveGap key={`objective ${objective.id}`} objective={objective} />),
  ])
  return (
    <section aria-labelledby="gaps">
      <h3 id="gaps">{wording.gapsTitle}</h3>
      {found.length === 0 ? <p>{wording.noGaps}</p> : <ul className="gaps">{found}</ul>}
    </section>
  )
}

function NoteGap({ note }: { note: NoteCoverage }) {
  return <Gap gap={note} href={`#note-${note.id}`} text={note.label} of="note" />
}

function ObjectiveGap({ objective }: { objective: ObjectiveCoverage }) {
  return <Gap gap={objective} href={`#objective-${objective.id}`} text={objective.text} of="objective" />
}

type Props = { gap: NoteCoverage | ObjectiveCoverage; href: string; text: string; of: 'note' | 'objective' }

function Gap({ gap: { coverage, questions, file, line }, href, text, of }: Props) {
  const [only] = questions
  return (
    <li>
      <CoverageBadge coverage={coverage} />
      <span>
        <a href={href}>{text}</a>
      </span>
      {coverage === 'tested-once' && only ? (
        <a className="fine" href={only.href}>
          {only.text}
        </a>
      ) : (
        <span className="fine">
          {coverage === 'untested' || coverage === 'untaught' ? wording.gapHints[of][coverage] : ''}
        </span>
      )}
      <Place {...(coverage === 'tested-once' && only ? only : { file, line })} />
    </li>
  )
}
