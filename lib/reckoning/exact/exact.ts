import Fraction from 'fraction.js'

/** A number as it is: a third stays a third until the last step, so nothing is lost on the way (decision 0092). */
export type ExactNumber = Fraction

/** Of a whole number, of a decimal as text (`'1.42'`), or of one that is exact already; never of a computed binary fraction. */
export function exact(value: string | number | bigint | ExactNumber): ExactNumber {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is no whole number: write it as text`)
  return new Fraction(value)
}

const HALF = exact('0.5')

/** To the whole đồng: the laws are silent, so a half goes up. */
export const roundHalfUp = (value: ExactNumber): ExactNumber => value.add(HALF).floor()

/** `1774052.7`, or null where more places are needed: `1/3` is no decimal. */
export function decimalOf(value: ExactNumber, mostPlaces = 6): string | null {
  const { s, n, d } = value
  for (let places = 0, scale = 1n; places <= mostPlaces; places += 1, scale *= 10n) {
    if ((n * scale) % d === 0n) return withPoint(s * ((n * scale) / d), places)
  }
  return null
}

export function roundedAt(value: ExactNumber, places: number): ExactNumber {
  const scale = exact(10n ** BigInt(places))
  return roundHalfUp(value.mul(scale)).div(scale)
}

/** Rounded, for the eye. */
export const nearDecimal = (value: ExactNumber, places: number): string =>
  decimalOf(roundedAt(value, places), places)!

function withPoint(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  return sign + (places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`)
}
