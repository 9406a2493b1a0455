import 'server-only'
import type { Search } from '@/app/page-route'
import { sentReportHref } from '@/lib/corrections/addresses'
import { findReportOf } from '@/lib/corrections/report/follow-report'
import { requireRecords } from '../../../require-records'

export type SentPlace = { whose: string; id: string }

/** Something that was reported of somebody's records; null for another's. */
export async function openSent({ whose, id }: SentPlace, search: Search) {
  const here = sentReportHref(whose, id)
  const opened = await requireRecords('reports', { whose, search, here })
  const report = opened && (await findReportOf(opened.records, id))
  return report ? { ...opened, report, here } : null
}
