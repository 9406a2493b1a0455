import { type Holiday, holidayTable } from '@/lib/forms/days/holidays'
import { readDated, readSources } from './dated'
import { asRead, type Read } from './read'

const columns = ['series', 'member', 'amount', 'unit', 'basis'] as const

export const rateRows = (directory: string): Read =>
  asRead(
    readDated(directory, 'rates.csv', columns).map((row) => ({
      ...row,
      amount: Number(row.amount),
    })),
  )

const trust: Record<Holiday['certainty'], { status: string; source: string }> = {
  known: { status: 'ATTESTED', source: 'civil-servants' },
  rule: { status: 'BY_RULE', source: 'pattern' },
  guess: { status: 'UNVERIFIED', source: 'pattern' },
}

/** From the table that deadlines are reckoned with, so that the two cannot differ. */
export function holidayRows(directory: string): Read {
  const sources = readSources(directory)
  const rows = holidayTable.map(({ day, name, basis, certainty, isWorked }) => ({
    day,
    name,
    basis,
    isWorked: isWorked ?? false,
    status: trust[certainty].status,
    source: sources.get(trust[certainty].source),
    validFrom: `${day.slice(0, 4)}-01-01`,
    validTo: `${day.slice(0, 4)}-12-31`,
    at: `lib/forms/days/holidays.ts (${day})`,
  }))
  return asRead(rows)
}
