import type { SortQuestion } from '@/lib/quiz/kinds/sort'
import { Html } from '../html'
import { placesOf } from '../quiz/places'
import { onPaper } from './on-paper'

/** Things to be sorted, a box for each place where one can go. */
export function Grid({ question }: { question: SortQuestion }) {
  const places = placesOf(question)
  return (
    <table className="paper-grid">
      <thead>
        <tr>
          <td />
          {places.map(({ id, html }) => (
            <Html as="th" key={id} scope="col" html={html} />
          ))}
        </tr>
      </thead>
      <tbody>
        {onPaper(question, question.items).map(({ id, html }) => (
          <tr key={id}>
            <Html as="th" scope="row" html={html} />
            {places.map((place) => (
              <td key={place.id}>
                <span className="box" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
