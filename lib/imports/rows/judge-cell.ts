import { isOpenEnd } from '../cells/open-end'
import type { CellRead, ImportColumn, ImportWorld } from '../shape/import-kind'
import type { FoundRule } from '../shape/refusals'

/** A cell as its column reads it, an open end as the column keeps it. */
export function readCell(column: ImportColumn, cell: string, { today }: ImportWorld): CellRead {
  if (!column.openEnd || !isOpenEnd(cell, column.read)) return column.read(cell)
  return { value: column.openEnd === 'none' ? null : `${today.slice(0, 7)}-01` }
}

/** What speaks against a cell that could be read; null where nothing does. */
export function findInCell(
  column: ImportColumn,
  value: unknown,
  world: ImportWorld,
): FoundRule | null {
  if (typeof value !== 'string') return null
  return column.monthsAhead === undefined
    ? findUnlisted(column, value, world)
    : findTooLate(column.monthsAhead, value, world)
}

function findUnlisted({ listedIn = [] }: ImportColumn, value: string, { lists }: ImportWorld) {
  const missing = listedIn.find(
    ({ list, letters }) => lists[list] && !lists[list].has(value.slice(0, letters)),
  )
  return missing?.rule ?? null
}

/** Of a birth that is known by its year only, the year is compared. */
function findTooLate(monthsAhead: number, value: string, { today }: ImportWorld) {
  if (value <= dayAfter(today, monthsAhead).slice(0, value.length)) return null
  return monthsAhead === 0 ? 'future' : 'far'
}

function dayAfter(today: string, months: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const at = year * 12 + month - 1 + months
  // Compared as text: a 31st that the month does not have is after its last day, as it should be.
  return [Math.floor(at / 12), (at % 12) + 1, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
