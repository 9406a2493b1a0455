import { birthParts, isWholeBirth } from '@/lib/insured/birth'
import { nameWords } from './compare-whose-names'
import { birthOf, signsOf } from './pair-likeness'
import { withoutOne } from './slip'
import { likenedNumber, type Likened } from './likened'

/**
 * By which a case finds those it may be a double of: two cases that are alike have a key in common, so that an index answers and
 * only a handful is compared word by word.
 */
export const likenessKeys = (whose: Likened): string[] => [
  ...numberKeys('b', likenedNumber(whose)),
  ...numberKeys('i', whose.idNumber ?? ''),
  ...birthKeys(whose),
  ...(whose.phone ? [`p${whose.phone}`] : []),
]

function numberKeys(kind: string, typed: string): string[] {
  const number = signsOf(typed)
  if (number === '') return []
  // With «-»: a number with a sign left out is no number of its own.
  return [`${kind}${number}`, ...withoutOne(number).map((rest) => `${kind}-${rest}`)]
}

function birthKeys(whose: Likened): string[] {
  const birth = birthOf(whose)
  if (!birth) return []
  const { year, month, day } = birthParts(birth)
  const name = nameWords(whose.fullName).toSorted().join('')
  const ofYear = `n${name} ${year}`
  if (!isWholeBirth(birth)) return [ofYear]
  // Day and month changed round are the same two numbers.
  const dayAndMonth = [day, month].toSorted().join('')
  return [ofYear, `n${name} ${dayAndMonth}`, `d${year}${dayAndMonth}`]
}
