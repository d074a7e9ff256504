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
  return (
    <li>
      <CoverageBadge coverage={note.coverage} />
      <span>
        <a href={`#note-${note.id}`}>{note.label}</a> {hint('note', note.coverage)}
      </span>
      <Place {...note} />
    </li>
  )
}

function ObjectiveGap({ objective }: { objective: ObjectiveCoverage }) {
  return (
    <li>
      <CoverageBadge coverage={objective.coverage} />
      <span>
        <a href={`#objective-${objective.id}`}>{objective.text}</a> {hint('objective', objective.coverage)}
      </span>
      <Place {...objective} />
    </li>
  )
}

const hint = (of: 'note' | 'objective', coverage: Coverage) =>
  coverage === 'untaught' || coverage === 'untested' ? (
    <span className="fine">{wording.gapHints[of][coverage]}</span>
  ) : null
