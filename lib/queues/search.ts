import { bhxhCode, idNumber, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { plainNumber } from '@/lib/text/plain-number'
import { searchText } from '@/lib/text/search-text'
import { readReference } from '@/lib/registration/reference/reference'

/** What to look for: personal numbers, or words of a name without marks. */
export type CaseSearch = { numbers: string[]; phone: string | null; words: string[] }
/** `reference`: what was typed may be a case's number; eight letters of a name may look like one too. */
export type ReadSearch = { reference: string | null; search: CaseSearch }

/** Fewer digits than any number of a person has may stand in a name's search: «Nguyễn Văn A 2». */
const FEWEST_DIGITS = 7

/** Null when nothing was typed that could be found. */
export function readSearch(typed = ''): ReadSearch | null {
  const reference = readReference(typed)
  if (typed.replace(/\P{Nd}/gu, '').length >= FEWEST_DIGITS) {
    const read = [bhxhCode, idNumber].flatMap((field) => field.safeParse(typed).data ?? [])
    const phone = mobilePhone.safeParse(typed).data ?? null
    const numbers = read.length > 0 ? read : [phone ?? plainNumber(typed).toUpperCase()]
    return { reference, search: { numbers: [...new Set(numbers)], phone, words: [] } }
  }
  const words = searchText(typed).split(' ').filter(Boolean)
  return words.length > 0 ? { reference, search: { numbers: [], phone: null, words } } : null
}
