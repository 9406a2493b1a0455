/** A decimal without any rounding: so many units of 10^-scale. Money is never a binary fraction. */
export type Exact = { units: bigint; scale: number }

export const ZERO: Exact = { units: 0n, scale: 0 }

/** Of a text as `readDecimal` leaves it; empty counts as nothing. */
export function exactOf(decimal: string): Exact {
  if (decimal === '') return ZERO
  const point = decimal.indexOf('.')
  if (point < 0) return { units: BigInt(decimal), scale: 0 }
  return {
    units: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)),
    scale: decimal.length - point - 1,
  }
}

export function sumOf(one: Exact, other: Exact): Exact {
  const scale = Math.max(one.scale, other.scale)
  return { units: unitsAt(one, scale) + unitsAt(other, scale), scale }
}

export const differenceOf = (one: Exact, other: Exact): Exact =>
  sumOf(one, { units: -other.units, scale: other.scale })

export const productOf = (one: Exact, other: Exact): Exact => ({
  units: one.units * other.units,
  scale: one.scale + other.scale,
})

export const hundredthOf = ({ units, scale }: Exact): Exact => ({ units, scale: scale + 2 })

export const isBelow = (one: Exact, other: Exact): boolean => differenceOf(one, other).units < 0n

/** Whether two amounts differ by no more than so many hundredths. */
export function isNear(one: Exact, other: Exact, hundredths: number): boolean {
  const { units, scale } = differenceOf(one, other)
  return (units < 0n ? -units : units) * 100n <= BigInt(hundredths) * power(scale)
}

/** `1234.5`; what is beyond two decimals is rounded half up. */
export function amountOf(exact: Exact): string {
  const cents = roundedCents(exact)
  const sign = cents < 0n ? '-' : ''
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
}

function roundedCents({ units, scale }: Exact): bigint {
  if (scale <= 2) return units * power(2 - scale)
  const divisor = power(scale - 2)
  return units < 0n ? -((-units + divisor / 2n) / divisor) : (units + divisor / 2n) / divisor
}

const unitsAt = ({ units, scale }: Exact, wanted: number): bigint => units * power(wanted - scale)

const POWERS = Array.from({ length: 40 }, (_, at) => 10n ** BigInt(at))
const power = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent)
