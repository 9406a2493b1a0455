import 'server-only'
import type { RateSeries } from '@/lib/catalogues/rows/rate-series'
import { cached } from '@/lib/platform/cache'
import { db } from '@/lib/platform/database/db'
import type { Parameters } from './law/legal-basis'

const kept = cached<Parameters>((rows) => rows.length > 0)
const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10)

/** All rows of the catalogue `rates`, to be handed to a reckoning; asked for once a minute. */
export const listParameters = (): Promise<Parameters> => kept('rates', readParameters)

async function readParameters(): Promise<Parameters> {
  const rows = await db.rate.findMany({ orderBy: { validFrom: 'asc' } })
  return rows.map(({ series, amount, validFrom, validTo, ...row }) => ({
    series: series as RateSeries,
    member: row.member,
    amount: amount.toString(),
    unit: row.unit,
    basis: row.basis,
    status: row.status,
    validFrom: dayOfDate(validFrom),
    validTo: validTo && dayOfDate(validTo),
  }))
}
