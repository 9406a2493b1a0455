import 'server-only'
import type { Search } from '@/app/page-route'
import { reportHref } from '@/lib/corrections/addresses'
import { subjectBySlug, subjects } from '@/lib/corrections/subjects'
import { findRow } from '../../find-row'
import { requireRecords } from '../../../require-records'

export type ReportPlace = { whose: string; subject: string; mark: string }

/** A hash, the key of a visit, or months that are missing. */
const MARK = /^[\w-]{1,64}$/

/** Whose row it is that somebody reports; null where there is none. */
export async function openReport({ whose, subject: slug, mark }: ReportPlace, search: Search) {
  const subject = subjectBySlug(slug)
  if (!subject || !MARK.test(mark)) return null
  const here = reportHref(whose, subject, mark)
  const opened = await requireRecords(subjects[subject].part, { whose, search, here })
  const found = opened && (await findRow(opened.records, subject, mark))
  return found ? { ...opened, ...found, about: { subject, mark }, words: found.about, here } : null
}
