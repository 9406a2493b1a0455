import 'server-only'
import { redirect } from 'next/navigation'
import type { Search } from '@/app/page-route'
import type { User } from '@/lib/accounts/account'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { ledTo } from '@/lib/platform/seal/led'
import { openRecords, type OpenRecords } from '@/lib/records/open-records'
import { hasHeldConsent, noMoreHref } from '@/lib/records/consents/has-held-consent'
import { isNamed } from '@/lib/records/named-in-address'
import { recordHref, type RecordPart } from '@/lib/records/record-parts'
import { noWard } from '../con/no-ward'

type Asked = {
  whose: string
  search: Search
  below?: string
  here?: string
  /** The page only shows what its part is about: open by a consent too (decision 0105). What doesn't say so is refused. */
  isShown?: boolean
}

/** Somebody's records for one of their pages; null: this person has no such page. A page deeper than the part itself names itself by `below`, one that stands elsewhere by `here`. */
export async function requireRecords(
  part: RecordPart,
  { whose, search, below = '', here, isShown }: Asked,
): Promise<{ user: User; records: OpenRecords } | null> {
  const address = here ?? `${recordHref(whose, part)}${below}`
  const user = await requirePerson(isNamed(whose) ? address : '/ca-nhan')
  if (!isNamed(whose)) return null
  const inFull = search.hien !== undefined
  const records = await openRecords(user, { whose, part, inFull, isShown })
  if (records) return { user, records }
  return (await hasHeldConsent(user, whose))
    ? redirect(await ledTo(noMoreHref))
    : noWard(user, whose)
}
