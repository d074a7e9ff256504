import { coverage as wording } from '@/components/wording/coverage'
import type { CoverageMap, ObjectiveCoverage } from '@/lib/course/coverage-map'
import { KINDS } from '@/lib/quiz/kind-names'
import type { Kind } from '@/lib/quiz/question'
import { Entries, Entry } from './entry'
import { type Cell, Matrix } from './matrix'

/** Each objective: by kind of question at a glance, then the lessons that list it and the questions that test it. */
export function Objectives({ map: { objectives, lessons } }: { map: CoverageMap }) {
  return (
    <section aria-labelledby="objectives">
      <h3 id="objectives">{wording.objectivesTitle}</h3>
      <Matrix
        id="objectives"
        caption={wording.objectivesCaption}
        corner={wording.objective}
        all={wording.all}
        columns={KINDS.map((kind) => ({ id: kind, text: wording.kinds[kind] }))}
        rows={objectives.map((objective) => ({
          id: objective.id,
          text: objective.text,
          href: `#objective-${objective.id}`,
          coverage: objective.coverage,
          cells: KINDS.map((kind) => cellOf(objective, kind)),
          total: objective.questions.length,
        }))}
      />
      <h4>{wording.detail}</h4>
      <Entries tick="only-objectives">
        {objectives.map((objective) => (
          <Entry
            key={objective.id}
            id={`objective-${objective.id}`}
            title={objective.text}
            coverage={objective.coverage}
            place={objective}
            taught={lessonsOf(objective, lessons)}
            questions={objective.questions}
            lessons={lessons}
          />
        ))}
      </Entries>
    </section>
  )
}

/** Leads to the first question of that kind. */
function cellOf({ questions }: ObjectiveCoverage, kind: Kind): Cell {
  const asked = questions.filter(({ question }) => question.kind === kind)
  const [first] = asked
  return first
    ? { text: String(asked.length), label: wording.ofKind(asked.length, wording.kinds[kind]), href: first.href }
    : null
}

function lessonsOf({ lessons: ids }: ObjectiveCoverage, lessons: CoverageMap['lessons']) {
  return lessons
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, title, href, lang, dir }) => (
      <li key={id}>
        <a href={href} lang={lang} dir={dir}>
          {wording.passage(number, title)}
        </a>
      </li>
    ))
}
