import { birthParts, isWholeBirth, type Birth } from '@/lib/insured/birth'
import { isOneSlip } from './slip'

/** `agrees`: one side knows less. `near`: day and month changed round, or one digit off. */
export type BirthsAre = 'same' | 'agrees' | 'near' | 'other' | 'unknown'

export function compareBirths(left?: Birth, right?: Birth): BirthsAre {
  if (!left || !right) return 'unknown'
  if (left === right) return isWholeBirth(left) ? 'same' : 'agrees'
  if (left.startsWith(right) || right.startsWith(left)) return 'agrees'
  if (!isWholeBirth(left) || !isWholeBirth(right)) return isFirstDay(left, right)
  return isRoundAbout(left, right) || isOneSlip(digits(left), digits(right)) ? 'near' : 'other'
}

const digits = (birth: Birth): string => birth.replaceAll('-', '')

/** Clerks put the first of January where only a year is known. */
function isFirstDay(left: Birth, right: Birth): BirthsAre {
  const whole = isWholeBirth(left) ? left : right
  const isYear = whole.endsWith('-01-01') && left.slice(0, 4) === right.slice(0, 4)
  return isYear ? 'agrees' : 'other'
}

function isRoundAbout(left: Birth, right: Birth): boolean {
  const [one, other] = [birthParts(left), birthParts(right)]
  return one.year === other.year && one.month === other.day && one.day === other.month
}
