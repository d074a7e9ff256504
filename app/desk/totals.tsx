import { coverage as wording } from '@/components/wording/coverage'
import type { Coverage, CoverageMap } from '@/lib/course/coverage-map'

/** How much there is to be taught and tested, and how much of it is not. */
export function Totals({ map: { notes, objectives, passages, questions } }: { map: CoverageMap }) {
  return (
    <dl className="desk-figures">
      {notes.length > 0 && (
        <Figure name={wording.total.notes} n={notes.length} note={wording.ofWhich(gapsAmong(notes))} />
      )}
      <Figure name={wording.total.objectives} n={objectives.length} note={wording.ofWhich(gapsAmong(objectives))} />
      <Figure
        name={wording.total.passages}
        n={passages.length}
        note={wording.passagesWithout(passages.filter(({ tested }) => !tested).length)}
      />
      <Figure name={wording.total.questions} n={questions.all} />
    </dl>
  )
}

function gapsAmong(things: readonly { coverage: Coverage }[]) {
  const count = (wanted: Coverage) => things.filter(({ coverage }) => coverage === wanted).length
  return { untaught: count('untaught'), untested: count('untested'), once: count('tested-once') }
}

function Figure({ name, n, note }: { name: string; n: number; note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {wording.count(n)} {note && <span className="fine">{note}</span>}
      </dd>
    </div>
  )
}
