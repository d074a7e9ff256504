import type { Flag } from '@/lib/quiz/statistics/flags'
import { figure, flagWords, results } from '../wording/desk'
import type { AnalysedItem } from './analysis'
import { nextOrder, type Order, type SortBy } from './item-order'
import { stemOf } from './stem-of'

type Props = {
  items: readonly AnalysedItem[]
  order: Order
  onOrder: (order: Order) => void
  place: (key: string) => string
  onOpen: (key: string) => void
}

/** The questions of a test with their figures. A heading sorts them; a question opens its details. */
export function ItemTable({ items, order, onOrder, place, onOpen }: Props) {
  const timed = items.some(({ item }) => item.time)
  const columns: SortBy[] = ['place', 'n', 'facility', 'discrimination', ...(timed ? (['time'] as const) : []), 'flags']
  return (
    <div className="scroll">
      <table className="figures items">
        <caption className="fine">{results.sortHint}</caption>
        <thead>
          <tr>
            {columns.map((by) => (
              <th
                key={by}
                scope="col"
                aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="plain" onClick={() => onOrder(nextOrder(order, by))}>
                  {results.column[by]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ column, item }) => (
            <tr key={item.key}>
              <th scope="row">
                <span className="fine">{place(item.key)}</span>
                <button type="button" className="plain stem" onClick={() => onOpen(item.key)}>
                  {stemOf(column.question)}
                </button>
              </th>
              <td>{figure.count(item.n)}</td>
              <td>
                {item.facility && (
                  <>
                    {figure.share(item.facility.value)}
                    <span className="fine">{figure.shares(item.facility.interval)}</span>
                  </>
                )}
              </td>
              <td>
                {item.discrimination.value === null ? (
                  <span className="fine">{results.none[item.discrimination.why]}</span>
                ) : (
                  <>
                    {figure.index(item.discrimination.value)}
                    <span className="fine">{figure.indices(item.discrimination.interval)}</span>
                  </>
                )}
              </td>
              {timed && <td>{item.time && figure.seconds(item.time.seconds)}</td>}
              <td>
                <Flags flags={item.flags} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Each kind of remark once, the gravest first. */
function Flags({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <ul className="flags">
      {[...new Set(flags.map(({ code }) => code))].map((code) => (
        <li key={code} data-flag={code}>
          {flagWords[code].label}
        </li>
      ))}
    </ul>
  )
}
