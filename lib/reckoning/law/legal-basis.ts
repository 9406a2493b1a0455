import type { RateSeries } from '@/lib/catalogues/rows/rate-series'
import type { RowStatus } from '@/lib/catalogues/rows/row-status'

/** By which law something is so, since when, and how sure we are of it. */
export type LegalBasis = {
  basis: string
  /** ISO day */
  validFrom: string
  /** The last day, or null while it holds. */
  validTo: string | null
  status: RowStatus
}

/** A row of the catalogue `rates`: one number of one law for one time. */
export type Parameter = LegalBasis & {
  series: RateSeries
  member: string
  /** A decimal as text, so that no binary fraction comes in. */
  amount: string
  unit: string
}

/** All that is reckoned with; whoever calls hands it in, the reckoning reads no database. */
export type Parameters = readonly Parameter[]

export const holdsOn = ({ validFrom, validTo }: LegalBasis, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo)
