import type { ReactNode } from 'react'
import { classes } from './classes'

export type Column = { header: string; isNumber?: boolean }
export type Row = { key: string; cells: ReactNode[] }

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

const cell = (column?: Column) =>
  classes(
    'px-3 py-3 align-top',
    column?.isNumber ? 'text-right whitespace-nowrap tabular-nums' : 'text-left',
  )

/** Real rows and columns; a table wider than the screen scrolls by itself, with the keyboard too. */
export function DataTable({ caption, hideCaption, columns, rows, total, empty }: DataTableProps) {
  if (rows.length === 0 && empty) return <div className="mb-7">{empty}</div>
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="mb-7 overflow-x-auto rounded-lg border border-line bg-paper"
    >
      <table className="w-full border-collapse text-base tabular-nums">
        <caption className={hideCaption ? 'sr-only' : 'px-3 pt-3 text-left font-bold'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b-2 border-edge">
            {columns.map((column) => (
              <th key={column.header} scope="col" className={classes(cell(column), 'font-bold')}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells
              key={row.key}
              columns={columns}
              cells={row.cells}
              className="border-b border-line last:border-b-0"
            />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Cells columns={columns} cells={total} className="border-t-2 border-edge font-bold" />
          </tfoot>
        )}
      </table>
    </div>
  )
}

type CellsProps = { columns: Column[]; cells: ReactNode[]; className: string }

const Cells = ({ columns, cells, className }: CellsProps) => (
  <tr className={className}>
    {cells.map((content, index) => {
      const isFirst = index === 0
      const Tag = isFirst ? 'th' : 'td'
      return (
        <Tag
          key={columns[index]?.header}
          scope={isFirst ? 'row' : undefined}
          className={classes(cell(columns[index]), isFirst && 'font-normal')}
        >
          {content}
        </Tag>
      )
    })}
  </tr>
)
