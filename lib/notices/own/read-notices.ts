import 'server-only'
import type { User } from '@/lib/accounts/account'
import { isDay } from '@/lib/forms/days/dates'
import { listSubjects } from '@/lib/records/list-subjects'
import type { OpenRecords } from '@/lib/records/open-records'
import { mayOnlyLook, type RecordSubject } from '@/lib/records/record-subject'
import { sayNotice } from './notice-words'
import { noticeName, type OwnNotice } from './own-notice'
import { countNotRead, listToldTo, markAsRead } from './repository'

/** What this reader was told of whom they look at. */
export const listNotices = ({ id }: User, records: OpenRecords): Promise<OwnNotice[]> =>
  listToldTo({ readerId: id, look: records })

/** The one that is named, as the page writes it; all where none is. What nobody told them changes nothing. */
export async function markNoticesRead(
  { id }: User,
  look: OpenRecords,
  name: string,
): Promise<void> {
  const [kind = '', day = '', ...subject] = name.split('|')
  const named = isDay(day) ? { kind, day, subject: subject.join('|') } : null
  if (named || name === '') await markAsRead({ readerId: id, look }, named)
}

/** Marks one as read, and tells where the rest of it stands; null where it leads nowhere, or nobody told it to them. */
export async function openNotice(
  user: User,
  look: OpenRecords,
  name: string,
): Promise<string | null> {
  const notice = (await listNotices(user, look)).find((one) => noticeName(one) === name)
  if (!notice) return null
  await markNoticesRead(user, look, name)
  return sayNotice(notice, { whose: look.whose, nameOf: () => null }).link?.href ?? null
}

export type NotRead = Pick<RecordSubject, 'whose' | 'fullName'> & { count: number }

/** Of whom somebody has something to read, themselves first. Whom they look after no more isn't told of. */
export async function listNotRead(user: User): Promise<NotRead[]> {
  const subjects = (await listSubjects(user)).filter((one) => !mayOnlyLook(one))
  const counts = await countNotRead(
    user.id,
    subjects.map(({ bhxhCode }) => bhxhCode),
  )
  const of = new Map(counts.map(({ bhxhCode, count }) => [bhxhCode, count]))
  return subjects.flatMap(({ bhxhCode, whose, fullName }) => {
    const count = of.get(bhxhCode)
    return count ? [{ whose, fullName, count }] : []
  })
}
