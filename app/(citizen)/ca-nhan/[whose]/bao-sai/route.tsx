import { page } from '@/app/page-route'
import { ReportsPage } from '@/components/records/reports/reports-page'
import { isStillOpen, type BegunReport } from '@/lib/corrections/correction'
import { DROPPED, nameOfBegun } from '@/lib/corrections/report/begun-report'
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
  const asked = begun.find((one) => nameOfBegun(one) === search[DROPPED]) ?? null
  return {
    title: titleOfRecords(opened.records, t(recordParts.reports.title)),
    body: (
      <ReportsPage
        {...opened}
        {...{ sent, begun, answers, asked }}
        done={doneWith(search.xong, begun)}
      />
    ),
  }
})

function doneWith(word: unknown, begun: readonly BegunReport[]): string | null {
  if (word === 'luu' && begun.length > 0) return t('Đã lưu. Chưa gửi cho ai.')
  return word === 'xoa' ? t('Đã xóa bản đang viết.') : null
}

export const POST = dropBegun
