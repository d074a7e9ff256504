import type { Question } from '@/lib/quiz/question'
import type { ChoiceCount, PartCounts } from '@/lib/quiz/statistics/choice-counts'
import type { ItemAnalysis } from '@/lib/quiz/statistics/item'
import { detail } from '../wording/desk'
import { choiceLabel, partLabel } from './choice-label'

/** How many unforeseen texts of a part are listed. */
const TEXTS = 12

/** Who chose what in each part of a question: all students, the upper and the lower group. */
export function ChoiceTable({ question, item }: { question: Question; item: ItemAnalysis }) {
  return (
    <section className="choices" aria-labelledby="choices-title">
      <h3 id="choices-title">{detail.choices}</h3>
      {!item.groups && <p className="fine">{detail.noGroups}</p>}
      <div className="scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{detail.choice}</th>
              <th scope="col">{detail.all}</th>
              {item.groups && (
                <>
                  <th scope="col">{detail.upper(item.groups.upper)}</th>
                  <th scope="col">{detail.lower(item.groups.lower)}</th>
                </>
              )}
            </tr>
          </thead>
          {item.parts.map((part) => (
            <PartRows key={part.id} question={question} part={part} item={item} />
          ))}
        </table>
      </div>
    </section>
  )
}

function PartRows({ question, part, item }: { question: Question; part: PartCounts; item: ItemAnalysis }) {
  const label = partLabel(question, part.id)
  const texts = part.counts.filter(({ typed }) => typed !== undefined)
  const shown = part.counts.filter((count) => count.typed === undefined || texts.indexOf(count) < TEXTS)
  return (
    <tbody>
      {label !== '' && (
        <tr>
          <th scope="rowgroup" colSpan={item.groups ? 4 : 2}>
            {label}
          </th>
        </tr>
      )}
      {shown.map((count) => (
        <Row key={count.id} count={count} text={choiceLabel(question, part.id, count)} item={item} />
      ))}
      {texts.length > TEXTS && (
        <tr>
          <td colSpan={item.groups ? 4 : 2} className="fine">
            {detail.more(texts.length - TEXTS)}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Row({ count, text, item }: { count: ChoiceCount; text: string; item: ItemAnalysis }) {
  const cell = (n: number, of: number) => <td>{detail.cell(n, of > 0 ? n / of : 0)}</td>
  return (
    <tr data-right={count.correct || undefined}>
      <th scope="row">
        {count.typed === undefined ? text : detail.typed(text)}{' '}
        {count.correct && <span className="key">{detail.isRight}</span>}
      </th>
      {cell(count.n, item.n)}
      {item.groups && (
        <>
          {cell(count.upper, item.groups.upper)}
          {cell(count.lower, item.groups.lower)}
        </>
      )}
    </tr>
  )
}
