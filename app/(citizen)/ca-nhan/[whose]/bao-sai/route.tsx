import { page } from '@/app/page-route'
import { ReportsPage } from '@/components/records/reports/reports-page'
import { isStillOpen } from '@/lib/corrections/correction'
import { listReports } from '@/lib/corrections/report/follow-report'
import { whoAnswers } from '@/lib/corrections/report/who-answers'
import { recordParts } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'
import { dropBegun } from './drop-begun'

/** What was reported of somebody's records, with what is begun. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('reports', { whose, search })
  if (!opened) return null
  const { sent, begun } = await listReports(opened)
  const codes = new Set(
    sent.filter(({ state }) => isStillOpen(state)).map(({ officeCode }) => officeCode),
  )
  const answers = new Map(
    await Promise.all([...codes].map(async (code) => [code, await whoAnswers(code)] as const)),
  )
  const done = search.xong === 'luu' && begun.length > 0 ? t('Đã lưu. Chưa gửi cho ai.') : null
  return {
    title: titleOfRecords(opened.records, t(recordParts.reports.title)),
    body: <ReportsPage {...opened} {...{ sent, begun, answers, done }} />,
  }
})

export const POST = dropBegun
