import type { ReactNode } from 'react'
import { classes } from './classes'
import { TableRow, type Column } from './table-row'

export type { Column } from './table-row'
type Row = { key: string; cells: ReactNode[] }

export type DataTableProps = {
  caption: string
  /** For a caption that repeats the heading above it. */
  hideCaption?: boolean
  columns: Column[]
  rows: Row[]
  /** The last line: sums. */
  total?: ReactNode[]
  /** Shown instead of an empty table: say why it is empty and what to do. */
  empty?: ReactNode
}

/** On a phone, and never on paper, each row becomes a small list: two columns too, for in big letters no two stand side by side. */
export function DataTable({ caption, hideCaption, columns, rows, total, empty }: DataTableProps) {
  if (rows.length === 0 && empty) return <div className="mb-7">{empty}</div>
  return (
    <div className="relative mb-7 rounded-lg border border-line bg-paper">
      <table
        role="table"
        className={classes(
          'w-full border-collapse text-base tabular-nums not-print:max-lg:block',
          columns.some(({ width }) => width) && 'lg:table-fixed',
        )}
      >
        <caption
          className={
            hideCaption ? 'sr-only' : 'px-3 pt-3 text-left font-bold not-print:max-lg:block'
          }
        >
          {caption}
        </caption>
        <thead role="rowgroup" className="not-print:max-lg:sr-only">
          <TableRow columns={columns} kind="head" cells={columns.map(({ header }) => header)} />
        </thead>
        <tbody role="rowgroup" className="not-print:max-lg:block">
          {rows.map(({ key, cells }) => (
            <TableRow key={key} columns={columns} cells={cells} />
          ))}
        </tbody>
        {total && (
          <tfoot role="rowgroup" className="font-bold not-print:max-lg:block">
            <TableRow columns={columns} kind="total" cells={total} />
          </tfoot>
        )}
      </table>
    </div>
  )
}
