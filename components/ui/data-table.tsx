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
  /** On a phone, and never on paper, each row becomes a small list: so it is with more than three columns, and with fewer where one holds long words. */
  stacks?: boolean
}

const MOST_ON_A_PHONE = 3

export function DataTable({
  caption,
  hideCaption,
  columns,
  rows,
  total,
  empty,
  stacks = columns.length > MOST_ON_A_PHONE,
}: DataTableProps) {
  if (rows.length === 0 && empty) return <div className="mb-7">{empty}</div>
  const scrolls = { role: 'region', 'aria-label': caption, tabIndex: 0 }
  const row = { columns, stacks }
  return (
    <div
      {...(stacks ? {} : scrolls)}
      className={classes(
        'relative mb-7 rounded-lg border border-line bg-paper',
        !stacks && 'overflow-x-auto',
      )}
    >
      <table
        role="table"
        className={classes(
          'w-full border-collapse text-base tabular-nums',
          stacks && 'not-print:max-lg:block',
          columns.some(({ width }) => width) && 'lg:table-fixed',
        )}
      >
        <caption
          className={
            hideCaption
              ? 'sr-only'
              : classes('px-3 pt-3 text-left font-bold', stacks && 'not-print:max-lg:block')
          }
        >
          {caption}
        </caption>
        <thead role="rowgroup" className={stacks ? 'not-print:max-lg:sr-only' : undefined}>
          <TableRow {...row} kind="head" cells={columns.map(({ header }) => header)} />
        </thead>
        <tbody role="rowgroup" className={stacks ? 'not-print:max-lg:block' : undefined}>
          {rows.map(({ key, cells }) => (
            <TableRow key={key} {...row} cells={cells} />
          ))}
        </tbody>
        {total && (
          <tfoot
            role="rowgroup"
            className={classes('font-bold', stacks && 'not-print:max-lg:block')}
          >
            <TableRow {...row} kind="total" cells={total} />
          </tfoot>
        )}
      </table>
    </div>
  )
}
