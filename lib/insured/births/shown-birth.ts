import { formatDay, formatMonth } from '@/lib/forms/days/dates'
import { isWholeBirth, birthParts, shownBirth, type Birth } from '../birth'

/** A birth in the language of the page, which says all its days alike: «05/09/1987», in English «5 September 1987» or «September 1987». */
export function birthInWords(birth: Birth): string {
  if (isWholeBirth(birth)) return formatDay(birth)
  return birthParts(birth).month ? formatMonth(birth) : shownBirth(birth)
}
