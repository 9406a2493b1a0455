import type { PeriodRecord } from '../records'

type Scaled = Pick<PeriodRecord, 'coefficient' | 'postAllowance' | 'beyondScale' | 'seniority'>

const HUNDRED = 100n
/** Of `3.66`, in hundredths; what is missing adds nothing. */
const hundredths = (decimal: string | null): bigint =>
  decimal === null ? 0n : BigInt(Math.round(Number(decimal) * 100))

const SCALE = HUNDRED * HUNDRED * HUNDRED * HUNDRED * HUNDRED
const PLACES_KEPT = 10n ** 4n

/**
 * Pay by the State's scale as one coefficient with four decimals: post allowance beside it, years beyond the scale on it, seniority
 * on all of these. Null where the row has none: then an employer fixed the pay.
 */
export function scaleOf({
  coefficient,
  postAllowance,
  beyondScale,
  seniority,
}: Scaled): string | null {
  const own = hundredths(coefficient)
  if (own === 0n) return null
  const whole = HUNDRED * HUNDRED
  const beside = (own + hundredths(postAllowance)) * whole + own * hundredths(beyondScale)
  const all = beside * (whole + hundredths(seniority))
  return written((all * PLACES_KEPT + SCALE / 2n) / SCALE)
}

function written(tenThousandths: bigint): string {
  const digits = String(tenThousandths).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '')
}
