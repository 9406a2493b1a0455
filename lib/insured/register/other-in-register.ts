import { isSameName } from '../compare'
import type { InsuredPerson } from '../person'
import { searchText } from '@/lib/text/search-text'

/** What an account and the register both know of a person. */
const shared = ['fullName', 'idNumber', 'phone', 'address'] as const
type Shared = (typeof shared)[number]
type OfAccount = Record<Shared, string | null>
/** As the register has it, of what it has otherwise than the account. */
export type OtherInRegister = Partial<Record<Shared, string>>

const same: Record<Shared, (one: string, other: string) => boolean> = {
  fullName: isSameName,
  idNumber: (one, other) => one === other,
  phone: (one, other) => one === other,
  address: (one, other) => searchText(one) === searchText(other),
}

/** Where the two differ, so that a page can say which is which. What only one of them knows is no difference, but is told too. */
export function otherInRegister(
  account: OfAccount,
  person: Pick<InsuredPerson, Shared> | null,
): OtherInRegister {
  const others = shared.flatMap((what) => {
    const registered = person?.[what]
    const known = account[what]
    if (!registered || (known && same[what](known, registered))) return []
    return [[what, registered] as const]
  })
  return Object.fromEntries(others)
}
