import 'server-only'
import { redirect } from 'next/navigation'
import type { Search } from '@/app/page-route'
import { reportHref, sentReportHref } from '@/lib/corrections/addresses'
import { listReportsOf } from '@/lib/corrections/report/send-report'
import { subjectBySlug, subjects } from '@/lib/corrections/subjects'
import { findRow } from '@/app/reported-rows/find-row'
import { isMark } from '@/lib/records/named-in-address'
import { requireRecords } from '../../../require-records'

export type ReportPlace = { whose: string; subject: string; mark: string }

/** Whose row it is that somebody reports, and what was reported of it last; null where there is none. What was about a row that is no more has a page of its own. */
export async function openReport({ whose, subject: slug, mark }: ReportPlace, search: Search) {
  const subject = subjectBySlug(slug)
  if (!subject || !isMark(mark)) return null
  const here = reportHref(whose, subject, mark)
  const opened = await requireRecords(subjects[subject].part, { whose, search, here })
  if (!opened) return null
  const [found, all] = await Promise.all([
    findRow(opened.records, subject, mark),
    listReportsOf(opened.records, subject),
  ])
  const last = all.find((one) => one.mark === mark)
  if (!found) return last ? redirect(sentReportHref(whose, last.id)) : null
  const { about: words, evidence = null, ...row } = found
  return { ...opened, ...row, evidence, last, about: { subject, mark }, words, here }
}
