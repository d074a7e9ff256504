import type { Coverage } from '@/lib/course/coverage-map'

/** A cell: what it shows, what it says to whoever can't see where it stands, and where it leads. */
export type Cell = { text: string; label: string; href: string } | null

type Props = {
  caption: string
  /** What the rows are, and what the last column adds up. */
  corner: string
  all: string
  columns: { id: string; text: string; title?: string }[]
  rows: { id: string; text: string; href: string; coverage: Coverage; cells: Cell[]; total: number }[]
}

/** A table of counts, whose head and first column stay in sight. */
export function Matrix({ caption, corner, all, columns, rows }: Props) {
  return (
    <div className="scroll matrix">
      <table className="figures">
        <caption className="fine">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ id, text, title }) => (
              <th key={id} scope="col">
                {title === undefined ? text : <abbr title={title}>{text}</abbr>}
              </th>
            ))}
            <th scope="col">{all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, href, coverage, cells, total }) => (
            <tr key={id} data-coverage={coverage}>
              <th scope="row">
                <a href={href}>{text}</a>
              </th>
              {columns.map((column, i) => (
                <td key={column.id}>{cellLink(cells[i] ?? null)}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cellLink = (cell: Cell) =>
  cell && (
    <a href={cell.href} aria-label={cell.label}>
      {cell.text}
    </a>
  )
