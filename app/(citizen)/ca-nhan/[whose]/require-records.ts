import 'server-only'
import type { Search } from '@/app/page-route'
import type { User } from '@/lib/accounts/account'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { isUuid } from '@/lib/platform/uuid'
import { openRecords, type OpenRecords } from '@/lib/records/open-records'
import { OWN, recordHref, type RecordPart } from '@/lib/records/record-parts'
import { noWard } from '../con/no-ward'

type Asked = { whose: string; search: Search; below?: string; here?: string }

/** Somebody's records for one of their pages; null: this person has no such page. A page deeper than the part itself names itself by `below`, one that stands elsewhere by `here`. */
export async function requireRecords(
  part: RecordPart,
  { whose, search, below = '', here }: Asked,
): Promise<{ user: User; records: OpenRecords } | null> {
  const isNamed = whose === OWN || isUuid(whose)
  const address = here ?? `${recordHref(whose, part)}${below}`
  const user = await requirePerson(isNamed ? address : '/ca-nhan')
  if (!isNamed) return null
  const records = await openRecords(user, { whose, part, inFull: search.hien !== undefined })
  return records ? { user, records } : noWard(user, whose)
}
