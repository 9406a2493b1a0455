import { languageOfNames } from '@/lib/words/names'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

type ResultRow = { key: string; cells: [ReactNode, ReactNode, ReactNode] }
type Props = { caption: string; headers: [string, string, string]; rows: ResultRow[] }

const widths = ['sm:w-[42%]', 'sm:w-[36%]', '']

/** Results as a table of three columns; on a phone each row becomes a block. Roles are written out, since a block is no row. */
export const ResultTable = ({ caption, headers, rows }: Props) => (
  <table
    role="table"
    className="mb-7 w-full table-fixed border-collapse rounded-lg bg-paper text-base outline-1 -outline-offset-1 outline-line max-sm:block print:outline-0"
  >
    <caption lang={languageOfNames()} className="sr-only">
      {caption}
    </caption>
    <thead role="rowgroup" className="max-sm:sr-only">
      <tr role="row" className="border-b-2 border-edge">
        {headers.map((header, index) => (
          <th
            key={header}
            role="columnheader"
            scope="col"
            className={classes('px-4 py-3 text-left', widths[index])}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup" className="max-sm:block">
      {rows.map(({ key, cells: [name, ...others] }) => (
        <tr
          key={key}
          role="row"
          className="border-b border-line last:border-b-0 max-sm:block max-sm:px-4 max-sm:py-4"
        >
          <th
            role="rowheader"
            scope="row"
            className="text-left align-top font-normal max-sm:block sm:px-4 sm:py-3"
          >
            {name}
          </th>
          {others.map((cell, index) => (
            <td
              key={headers[index + 1]}
              role="cell"
              className="align-top max-sm:mt-2 max-sm:block sm:px-4 sm:py-3"
            >
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
