import { mobilePhone } from '@/lib/forms/number-fields'
import { searchText } from '@/lib/text/search-text'
import { readReference } from '@/lib/registration/reference'

/** What to look for: personal numbers, or words of a name without marks. */
export type CaseSearch = { numbers: string[]; phone: string | null; words: string[] }
/** `reference`: what was typed may be a case's number; eight letters of a name may look like one too. */
export type ReadSearch = { reference: string | null; search: CaseSearch }

/** Null when nothing was typed that could be found. */
export function readSearch(typed = ''): ReadSearch | null {
  const reference = readReference(typed)
  const compact = typed.replace(/[\s.\-–]/g, '').toUpperCase()
  if (/^(?:\+?\d{9,12}|[A-Z]\d{7,8})$/.test(compact)) {
    const phone = mobilePhone.safeParse(compact)
    return {
      reference,
      search: { numbers: [compact], phone: phone.success ? phone.data : null, words: [] },
    }
  }
  const words = searchText(typed).split(' ').filter(Boolean)
  return words.length > 0 ? { reference, search: { numbers: [], phone: null, words } } : null
}
