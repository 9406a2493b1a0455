import type { ReactNode } from 'react'
import { classes } from './classes'

export type Column = { header: string; isNumber?: boolean }

type TableRowProps = {
  columns: Column[]
  cells: ReactNode[]
  stacks?: boolean
  isHead?: boolean
  isTotal?: boolean
}

const isEmpty = (content: ReactNode) => content == null || content === ''

const cellClasses = (column: Column, stacks?: boolean) =>
  classes(
    'px-3 py-3 align-top',
    column.isNumber ? 'text-right whitespace-nowrap' : 'text-left',
    stacks && 'max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-1 max-sm:text-right',
  )

/** Roles are written out, because a row that stacks on a phone stops being one for some screen readers. */
export const TableRow = ({ columns, cells, stacks, isHead, isTotal }: TableRowProps) => (
  <tr
    role="row"
    className={classes(
      isHead
        ? 'border-b-2 border-edge'
        : isTotal
          ? 'border-t-2 border-edge'
          : 'border-b border-line last:border-b-0',
      stacks && 'max-sm:block max-sm:py-2',
    )}
  >
    {columns.map((column, index) => {
      const content = cells[index]
      const header = isHead ? 'columnheader' : index === 0 ? 'rowheader' : undefined
      const Cell = header ? 'th' : 'td'
      return (
        <Cell
          key={column.header}
          role={header ?? 'cell'}
          scope={header && (isHead ? 'col' : 'row')}
          className={classes(
            cellClasses(column, stacks),
            header === 'rowheader' && !isTotal && 'font-normal',
            stacks && isEmpty(content) && 'max-sm:hidden',
          )}
        >
          {stacks && !isHead && index > 0 && (
            <span aria-hidden="true" className="text-left text-ink-soft sm:hidden">
              {column.header}
            </span>
          )}
          <span className={classes(stacks && index === 0 && 'max-sm:font-bold')}>{content}</span>
        </Cell>
      )
    })}
  </tr>
)
