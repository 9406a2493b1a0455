import { today } from '@/lib/forms/days/dates'
import { birthYear, isWholeBirth, type Birth } from '@/lib/insured/birth'
import { isOfAge } from '@/lib/insured/births/of-age'
import { readIdNumber } from '@/lib/insured/id-number'

// One rule for the declaration, its check, its approval and the counter.

/** Of whom only the year is known is of age when the last born of that year is. */
export const isSurelyOfAge = (birth: Birth): boolean =>
  isOfAge(isWholeBirth(birth) ? birth : `${birthYear(birth)}-12-31`, today())

/** A card tells the year alone: who may have had the birthday by now is taken, and the register judges. */
export function isChildsCard(idNumber: string): boolean {
  const says = readIdNumber(idNumber)
  return says !== null && !isOfAge(`${says.birthYear}-01-01`, today())
}
