import { birthParts, isWholeBirth, type Birth } from '@/lib/insured/birth'
import { isOneSlip } from './slip'

/** `agrees`: one side knows less. `near`: day and month changed round, or one digit off. */
export type BirthsAre = 'same' | 'agrees' | 'near' | 'other' | 'unknown'

export function compareBirths(left?: Birth, right?: Birth): BirthsAre {
  if (!left || !right) return 'unknown'
  if (left === right) return isWholeBirth(left) ? 'same' : 'agrees'
  if (!isWholeBirth(left) || !isWholeBirth(right)) return agree(left, right) ? 'agrees' : 'other'
  return isRoundAbout(left, right) || isOneSlip(digits(left), digits(right)) ? 'near' : 'other'
}

const digits = (birth: Birth): string => birth.replaceAll('-', '')

/** Clerks put the first of January where only a year is known. */
function agree(left: Birth, right: Birth): boolean {
  if (left.startsWith(right) || right.startsWith(left)) return true
  const whole = isWholeBirth(left) ? left : right
  return whole.endsWith('-01-01') && left.slice(0, 4) === right.slice(0, 4)
}

function isRoundAbout(left: Birth, right: Birth): boolean {
  const [one, other] = [birthParts(left), birthParts(right)]
  return one.year === other.year && one.month === other.day && one.day === other.month
}
