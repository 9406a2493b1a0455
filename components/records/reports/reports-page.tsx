import { DataTable } from '@/components/ui/data-table'
import { Notice } from '@/components/ui/notice'
import { StatusTag } from '@/components/ui/status-tag'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import { reportsHref, sentReportHref } from '@/lib/corrections/addresses'
import {
  labelOfState,
  isStillOpen,
  type SentCorrection,
  type SentState,
} from '@/lib/corrections/correction'
import type { WhoAnswers } from '@/lib/corrections/report/who-answers'
import { rightValues } from '@/lib/corrections/report/report-form'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import type { BegunReport } from '@/lib/corrections/correction'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import type { OpenRecords } from '@/lib/records/open-records'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { BegunReports } from './begun-reports'
import { WhenAnswered } from './report-state'

type Props = {
  user: User
  records: OpenRecords
  sent: readonly SentCorrection[]
  begun: readonly BegunReport[]
  /** By the office's code; of those where something waits. */
  answers: ReadonlyMap<string, WhoAnswers>
  /** Which begun one is to be thrown away. */
  asked: BegunReport | null
  done: string | null
}

/** All that was reported of somebody's records, the newest first. */
export function ReportsPage({ user, records, sent, begun, answers, asked, done }: Props) {
  const waitingAt = [
    ...new Set(sent.filter(({ state }) => isStillOpen(state)).map(({ officeCode }) => officeCode)),
  ].flatMap((code) => answers.get(code) ?? [])
  return (
    <RecordsPage user={user} records={records} part="reports">
      {done && <Notice tone="success" role="status" id="xong" title={done} />}
      <BegunReports whose={records.whose} begun={begun} asked={asked} />
      {waitingAt.map((who) => (
        <div key={who.office} className="max-w-form">
          <Notice title={t('Đang chờ trả lời')}>
            <WhenAnswered who={who} />
          </Notice>
        </div>
      ))}
      <DataTable
        caption={t('Báo sai đã gửi')}
        hideCaption
        columns={[
          { header: t('Báo sai về') },
          { header: t('Dòng nào') },
          { header: t('Gửi ngày') },
          { header: t('Tình trạng') },
        ]}
        rows={sent.map((report) => ({ key: report.id, cells: cellsOf(records, report) }))}
        empty={
          <Notice title={t('Chưa gửi báo sai nào.')}>
            <p>
              {t(
                'Thấy điều gì chưa đúng ở thẻ, quá trình tham gia, khoản hưởng, lần khám: nhấn “Báo sai” ở dòng ấy.',
              )}
            </p>
          </Notice>
        }
      />
      <p>
        <a
          href={`${reportsHref(records.whose)}/loai-du-lieu`}
          className="inline-flex min-h-11 items-center"
        >
          {t('Yêu cầu xóa hoặc ngừng dùng dữ liệu')}
        </a>
      </p>
    </RecordsPage>
  )
}

const tones = { CORRECTED: 'success', RECEIVED: 'info', CHECKING: 'info' } as const
const toneOf = (state: SentState) =>
  Object.hasOwn(tones, state) ? tones[state as keyof typeof tones] : 'neutral'

const cellsOf = ({ whose }: OpenRecords, report: SentCorrection) => [
  <a key="mo" href={sentReportHref(whose, report.id)} className="inline-flex min-h-11 items-center">
    <span>
      {reportedTitle(report)}
      <span className="sr-only"> {formatDay(report.sentAt)}</span>
    </span>
  </a>,
  <Vietnamese key="dong">
    <Words>{rowInWords(report)}</Words>
  </Vietnamese>,
  formatDay(report.sentAt),
  <StatusTag key="tinh-trang" tone={toneOf(report.state)}>
    {t(labelOfState(report))}
  </StatusTag>,
]

/** By what somebody knows it again: its first fields as its page has them, or of what is missing those said. */
function rowInWords({ subject, row, typed }: SentCorrection): string {
  const right = rightValues({ subject }, typed)
  const told = Object.keys(subjectOf(subject).fields).flatMap(
    (field) => row[field] || right[field] || [],
  )
  return told.slice(0, 3).join(', ') || '–'
}
