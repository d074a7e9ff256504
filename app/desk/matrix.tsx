import type { Coverage } from '@/lib/course/coverage-map'

/** A cell: what it shows, what it says to whoever can't see where it stands, and where it leads. */
export type Cell = { text: string; label: string; href: string } | null

type Props = {
  id: string
  caption: string
  /** What the rows are, and what the last column adds up. */
  corner: string
  all: string
  columns: { id: string; text: string; title?: string }[]
  rows: { id: string; text: string; href: string; coverage: Coverage; cells: Cell[]; total: number }[]
}

/** A table of counts, whose head and first column stay in sight. Its caption stands before it, so as not to be scrolled with it. */
export function Matrix({ id, caption, corner, all, columns, rows }: Props) {
  return (
    <>
      <p className="fine" id={`${id}-matrix`}>
        {caption}
      </p>
      <div className="scroll matrix">
        <table className="figures" aria-labelledby={`${id}-matrix`}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ id: column, text, title }) => (
                <th key={column} scope="col">
                  {title === undefined ? text : <abbr title={title}>{text}</abbr>}
                </th>
              ))}
              <th scope="col">{all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, text, href, coverage, cells, total }) => (
              <tr key={row} data-coverage={coverage}>
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
    </>
  )
}

const cellLink = (cell: Cell) =>
  cell && (
    <a href={cell.href} aria-label={cell.label}>
      {cell.text}
    </a>
  )
