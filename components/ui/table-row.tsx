import type { ReactNode } from 'react'
import { classes } from './classes'

/** `width`: a class; as soon as one column has one, the others share what is left and no cell can widen its column. */
export type Column = { header: string; isNumber?: boolean; width?: string }
type RowKind = 'head' | 'body' | 'total'

type TableRowProps = { columns: Column[]; cells: ReactNode[]; kind?: RowKind; stacks?: boolean }

const lines = {
  head: 'border-b-2 border-edge',
  body: 'border-b border-line last:border-b-0',
  total: 'border-t-2 border-edge',
} as const

/** Roles are written out, because a row that stacks on a phone stops being one for some screen readers. */
export const TableRow = ({ columns, cells, kind = 'body', stacks }: TableRowProps) => (
  <tr role="row" className={classes(lines[kind], stacks && 'max-lg:block max-lg:py-2')}>
    {columns.map((column, index) => (
      <Cell key={column.header} {...{ column, kind, stacks }} isFirst={index === 0}>
        {cells[index]}
      </Cell>
    ))}
  </tr>
)

type CellProps = {
  column: Column
  kind: RowKind
  stacks?: boolean
  isFirst: boolean
  children: ReactNode
}

function Cell({ column, kind, stacks, isFirst, children }: CellProps) {
  const className = classes(
    'px-3 py-3 align-top wrap-anywhere',
    kind === 'head' && column.width,
    column.isNumber ? 'text-right whitespace-nowrap' : 'text-left',
    // On a phone a short value stands at the end of its label's line, a long one begins a line of its own, flush left. On a tablet the end of the line is too far from its label.
    stacks && 'max-lg:flex max-lg:gap-x-4 max-lg:py-1 max-sm:flex-wrap max-sm:justify-between',
    stacks && !children && 'max-lg:hidden',
    kind === 'body' && isFirst && (stacks ? 'lg:font-normal' : 'font-normal'),
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
        <span className="min-w-0">{children}</span>
      </th>
    )
  }
  return (
    <td role="cell" className={className}>
      {stacks && (
        <span
          aria-hidden="true"
          className="min-w-0 text-left text-ink-soft sm:max-lg:w-[9rem] sm:max-lg:shrink-0 lg:hidden"
        >
          {column.header}
        </span>
      )}
      <span className={stacks ? 'min-w-0' : undefined}>{children}</span>
    </td>
  )
}
