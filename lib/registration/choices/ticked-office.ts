import 'server-only'
import { findForm, keepForm } from '@/lib/platform/seal/kept-form'
import { shownIn } from '../saving/shown-mark'
import { officeHref } from '../steps/addresses'

// A tick is no choice before «Chọn», so the draft does not have it yet. A change of language takes it along.

/** A list of offices as it stands open; `officeCode`: the one chosen before. */
type List = { reference: string; officeCode?: string; tim?: string; mo?: string }

const formOf = ({ reference, officeCode = '', tim = '', mo = '' }: List): string =>
  JSON.stringify([officeHref, reference, officeCode, tim, mo])

type Posted = Record<string, string>

/** Keeps what is ticked and typed in the list that stands open at this address. */
export function keepTick(address: URLSearchParams, posted: Posted): Promise<void> {
  const { reference = '', officeCode = '', tim = '' } = posted
  const { officeCode: before } = shownIn({ reference }, posted)
  const open = { tim: address.get('tim') ?? '', mo: address.get('mo') ?? '' }
  return keepForm(formOf({ reference, officeCode: before, ...open }), { officeCode, tim })
}

/** What was ticked and typed in this list when the language was changed. */
export const findTick = (list: List): Promise<Posted> => findForm(formOf(list))
