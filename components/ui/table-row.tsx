import type { ReactNode } from 'react'
import { classes } from './classes'

/** `width`: a class; as soon as one column has one, the others share what is left and no cell can widen its column. */
export type Column = {
  header: string
  isNumber?: boolean
  width?: string
  /** What may be done with a row: no part of what is printed. */
  isForScreen?: boolean
}
type RowKind = 'head' | 'body' | 'total'

type TableRowProps = { columns: Column[]; cells: ReactNode[]; kind?: RowKind }

const lines = {
  head: 'border-b-2 border-edge',
  body: 'border-b border-line last:border-b-0',
  total: 'border-t-2 border-edge',
} as const

/** Roles are written out, because a row that stacks on a phone stops being one for some screen readers. */
export const TableRow = ({ columns, cells, kind = 'body' }: TableRowProps) => (
  <tr role="row" className={`${lines[kind]} not-print:max-lg:block not-print:max-lg:py-2`}>
    {columns.map((column, index) => (
      <Cell key={column.header} {...{ column, kind }} isFirst={index === 0}>
        {cells[index]}
      </Cell>
    ))}
  </tr>
)

type CellProps = { column: Column; kind: RowKind; isFirst: boolean; children: ReactNode }

function Cell({ column, kind, isFirst, children }: CellProps) {
  const className = classes(
    // What each of a thousand cells says is said once, in the style sheet.
    'cell',
    kind === 'head' && column.width,
    // Stacked on a phone a number may leave its unit for the next line: big letters leave no room for both.
    column.isNumber && 'text-right lg:whitespace-nowrap print:whitespace-nowrap',
    column.isForScreen && 'print:hidden',
    !children && 'not-print:max-lg:hidden',
    kind === 'body' && isFirst && 'lg:font-normal print:font-normal',
  )
  if (kind === 'head') {
    return (
      <th role="columnheader" scope="col" className={className}>
        {children}
      </th>
    )
  }
  if (isFirst) {
    return (
      <th role="rowheader" scope="row" className={className}>
        <span>{children}</span>
      </th>
    )
  }
  return (
    <td role="cell" className={className}>
      <span aria-hidden="true" className="cell-label">
        {column.header}
      </span>
      <span>{children}</span>
    </td>
  )
}
