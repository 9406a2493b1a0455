import { isOneSlip, withoutOne } from './slip'

/** `near`: one slip. `row`: so near that the two may have been given out one after the other. `two`: two slips. */
export type NumbersAre = 'same' | 'near' | 'row' | 'two' | 'other' | 'unknown'
export type PhonesAre = 'same' | 'other' | 'unknown'

/** Two numbers without what stands between their signs. */
export function compareNumbers(one: string, other: string): NumbersAre {
  if (one === '' || other === '') return 'unknown'
  if (one === other) return 'same'
  if (areInRow(one, other)) return 'row'
  if (isOneSlip(one, other)) return 'near'
  return areTwoSlips(one, other) ? 'two' : 'other'
}

export const comparePhones = (left = '', right = ''): PhonesAre => {
  if (left === '' || right === '') return 'unknown'
  return left === right ? 'same' : 'other'
}

/** Of twins and triplets, or of a family that stood at one desk. */
const MOST_BETWEEN = 3

const areInRow = (one: string, other: string): boolean =>
  one.length === other.length &&
  [one, other].every((number) => /^\d+$/.test(number)) &&
  Math.abs(Number(one) - Number(other)) <= MOST_BETWEEN

/** Two signs mistyped or changed round over a distance; or one left out and one too many, as in a number of a fixed length. */
function areTwoSlips(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  if ([...one].filter((sign, at) => sign !== other[at]).length === 2) return true
  const rests = new Set(withoutOne(one))
  return withoutOne(other).some((rest) => rests.has(rest))
}
