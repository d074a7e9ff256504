import { gradeSort, presentSort, type SortQuestion } from '@/lib/quiz/kinds/sort'
import { own } from '@/lib/quiz/own'
import { sort as words } from '@/wording'
import { Html } from '../../html'
import { inOrder } from '../in-order'
import { Instead } from '../instead'
import { keptParts } from '../kept-parts'
import { count, type KindOfQuestion, type ViewProps } from '../kind'
import { Mark } from '../mark'
import { placesOf } from '../places'

function View({ question, id, seed, response, missing, parts, respond }: ViewProps<SortQuestion>) {
  const categories = placesOf(question)
  const placed = response?.placed ?? {}
  return (
    <div className="rows sort">
      {inOrder(question.items, presentSort(question, seed)).map((item) => {
        const verdict = parts?.get(item.id)?.verdict
        const row = `${id}/${item.id}`
        return (
          <div
            key={item.id}
            id={row}
            className="row"
            role="radiogroup"
            aria-labelledby={`${row}/text`}
            aria-invalid={missing.includes(item.id) || undefined}
            data-verdict={verdict}
          >
            <Html html={item.html} className="row-text" id={`${row}/text`} />
            <span className="row-given">
              <span className="pills">
                {categories.map((category) => (
                  <label key={category.id} className="pill">
                    <input
                      type="radio"
                      name={row}
                      value={category.id}
                      checked={own(placed, item.id) === category.id}
                      onChange={() =>
                        respond((before) => ({ kind: 'sort', placed: { ...before?.placed, [item.id]: category.id } }))
                      }
                    />
                    <Html html={category.html} />
                  </label>
                ))}
              </span>
              <Mark verdict={verdict} />
              {verdict === 'wrong' && (
                <Instead html={categories.find((category) => category.id === item.category)?.html ?? ''} />
              )}
            </span>
          </div>
        )
      })}
    </div>
  )
}

export const sort: KindOfQuestion<SortQuestion> = {
  View,
  grade: gradeSort,
  instruction: () => words.instruction,
  scoring: () => words.scoring,
  incomplete: (missing, { items }) => words.missing(missing.length || items.length),
  tally: (grade) => words.tally(count(grade, 'right'), grade.parts.length),
  kept: ({ placed }, parts) => ({ kind: 'sort', placed: keptParts(placed, parts) }),
}
