import { page } from '@/app/page-route'
import { NoticesPage } from '@/components/records/notices/notices-page'
import { facilityNames } from '@/lib/cards/facility-names'
import { listNotices } from '@/lib/notices/own/read-notices'
import { noticeWishOf } from '@/lib/notices/wish/keep-notice-wish'
import { recordParts } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'
import { markRead } from './mark-read'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('notices', { whose, search })
  if (!opened) return null
  const [notices, { off }] = await Promise.all([
    listNotices(opened.user, opened.records),
    noticeWishOf(opened.user),
  ])
  const nameOf = await facilityNames(notices.flatMap(({ facility }) => facility ?? []))
  return {
    title: titleOfRecords(opened.records, t(recordParts.notices.title)),
    body: (
      <NoticesPage {...opened} {...{ notices, nameOf, off, isMarked: search.xong !== undefined }} />
    ),
  }
})

export const POST = markRead
