import { useMemo, useState } from 'react'
import type { Which } from '@/lib/progress/cohort'
import { lessonOf } from '@/lib/progress/event'
import { FEWEST } from '@/lib/quiz/statistics/interval'
import { results as words } from '../wording/desk'
import { Downloads } from './downloads'
import { Histogram } from './histogram'
import { ItemDetail } from './item-detail'
import { type Order, ordered } from './item-order'
import { ItemTable } from './item-table'
import { Scatter } from './scatter'
import { TestSummary } from './test-summary'
import { TestTable } from './test-table'
import type { Results } from './use-results'

type Props = { found: Results; onCount: (which: Which) => void; onShow: (test: string) => void }

/** All that the files tell: the tests, the one shown and its questions. */
export function ResultsView({ found, onCount, onShow }: Props) {
  const { index, students, which, tests, shown, items } = found
  const [order, setOrder] = useState<Order>({ by: 'flags', descending: true })
  const [onlyFlagged, setOnlyFlagged] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const rows = useMemo(
    () => ordered(onlyFlagged ? items.filter(({ item }) => item.flags.length > 0) : items, order),
    [items, onlyFlagged, order],
  )
  const lessons = useMemo(() => new Map(index.lessons.map((lesson) => [lesson.id, lesson])), [index])
  const place = (key: string) =>
    words.place(lessons.get(lessonOf(key))?.number ?? 0, key.slice(lessonOf(key).length + 1))
  const at = rows.findIndex(({ item }) => item.key === open)
  const current = rows[at]
  const go = (to: number) => (rows[to] ? () => setOpen(rows[to]?.item.key ?? null) : undefined)
  const flagged = items.filter(({ item }) => item.flags.length > 0).length
  const judged = items.some(({ item }) => item.n >= FEWEST)
  return (
    <>
      <div className="desk-choice">
        <label>
          <span className="label">{words.which}</span>
          <select
            value={which}
            autoComplete="off"
            aria-describedby="which-hint"
            onChange={({ currentTarget }) => onCount(currentTarget.value === 'latest' ? 'latest' : 'first')}
          >
            <option value="first">{words.whichOf.first}</option>
            <option value="latest">{words.whichOf.latest}</option>
          </select>
        </label>
        <p className="fine" id="which-hint">
          {words.whichHint}
        </p>
      </div>

      <section aria-labelledby="tests">
        <h2 id="tests">{words.testsTitle}</h2>
        <TestTable index={index} tests={tests} shown={shown.test} onShow={onShow} />
        <TestSummary analysis={shown.analysis} />
        <div className="charts">
          {shown.analysis.scores && (
            <Histogram bins={shown.analysis.scores.histogram} students={shown.analysis.complete} />
          )}
          <Scatter items={items} />
        </div>
      </section>

      <section aria-labelledby="items">
        <h2 id="items">{words.itemsTitle}</h2>
        <p>
          {!judged ? words.tooFewToFlag : flagged === 0 ? words.noneFlagged : words.flaggedOf(flagged, items.length)}
        </p>
        {flagged > 0 && (
          <label className="tick">
            <input
              type="checkbox"
              autoComplete="off"
              checked={onlyFlagged}
              onChange={() => setOnlyFlagged(!onlyFlagged)}
            />
            {words.onlyFlagged}
          </label>
        )}
        <ItemTable items={rows} order={order} onOrder={setOrder} place={place} onOpen={setOpen} />
        <dl className="legend">
          {words.legend.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section aria-labelledby="downloads">
        <h2 id="downloads">{words.downloads}</h2>
        <Downloads items={items} students={students} />
      </section>

      {current && (
        <ItemDetail
          shown={current}
          place={place(current.item.key)}
          href={`${lessons.get(lessonOf(current.item.key))?.href}#${current.item.key}`}
          onClose={() => setOpen(null)}
          onPrevious={go(at - 1)}
          onNext={go(at + 1)}
        />
      )}
    </>
  )
}
