import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import { evidenceHref, reportHref } from '@/lib/corrections/addresses'
import {
  isStillOpen,
  isUnchanged,
  type ReportedRow,
  type SentCorrection,
} from '@/lib/corrections/correction'
import type { WhoAnswers } from '@/lib/corrections/report/who-answers'
import { reportedTitle } from '@/lib/corrections/report/reported-title'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { EvidenceTable } from './asked-about'
import { EvidenceLinks } from './evidence-links'
import { withBoxNames } from './evidence-fields'
import { FollowForms, type BegunNote } from './follow-forms'
import { ReportState } from './report-state'
import { ReportedTable } from './reported-table'

type Props = {
  user: User
  records: OpenRecords
  report: SentCorrection
  who: WhoAnswers
  /** The row as it stands now, in words; null where it is no more. */
  now: { about: string; row: ReportedRow; back: string } | null
  done: string | null
  note: BegunNote
  /** What the office has. */
  evidence: readonly KeptEvidence[]
  late: boolean
}

/** One report: what was said of what stood there then, what stands there now, and what became of it. */
export function SentReportPage(props: Props) {
  const { user, records, report, who, now, done, note, late } = props
  const waits = isStillOpen(report.state)
  const isWish = subjectOf(report.subject).wish !== undefined
  return (
    <RecordsPage
      user={user}
      records={records}
      part="reports"
      below={{ title: reportedTitle(report) }}
      form={waits ? { id: switchedFormId, enter: 'them' } : undefined}
    >
      <div className="max-w-form">
        {late && (
          <Notice tone="warning" id="loi" title={t('Chưa làm được việc vừa nhấn')}>
            <p>{t('Báo sai này đã được trả lời hoặc đã rút. Xem ở bên dưới.')}</p>
          </Notice>
        )}
        <ErrorSummary errors={withBoxNames(note.errors)} />
        <ReportState {...{ report, who, done }} isSame={isUnchanged(report, now)} />
        <h2 className="mb-3 text-2xl">
          <Words>
            {isWish
              ? t('Bạn đã yêu cầu ngày {day}', { day: formatDay(report.sentAt) })
              : t('Bạn đã báo ngày {day}', { day: formatDay(report.sentAt) })}
          </Words>
        </h2>
        {report.evidence && (
          <>
            <p className="mb-4">
              <Vietnamese>{report.evidence.question}</Vietnamese>
            </p>
            <EvidenceTable rows={report.evidence.rows} />
          </>
        )}
        <SummaryList rows={saidIn(props)} />
        {!isWish && <ReportedTable report={report} now={now} />}
        <p className="mb-6">
          <a
            href={now?.back ?? recordHref(records.whose, subjectOf(report.subject).part)}
            className="inline-flex min-h-11 items-center print:hidden"
          >
            {isWish ? t('Loại dữ liệu này là gì') : t('Xem dữ liệu hiện nay')}
          </a>
        </p>
        {waits ? (
          <FollowForms whose={records.whose} id={report.id} by={user.id} {...{ note, isWish }} />
        ) : (
          now && (
            <p className="print:hidden">
              <a
                href={reportHref(records.whose, report.subject, report.mark)}
                className="inline-flex min-h-11 items-center"
              >
                {subjectOf(report.subject).wish
                  ? t('Gửi yêu cầu khác')
                  : t('Vẫn chưa đúng? Báo lại')}
              </a>
            </p>
          )
        )}
      </div>
    </RecordsPage>
  )
}

function saidIn({ report: { subject, typed, notes, row }, records, evidence }: Props) {
  const { reasons, wish } = subjectOf(subject)
  const reason = reasons[typed.reason ?? '']
  const later = new Set(notes.flatMap(({ files }) => files ?? []))
  const first = evidence.flatMap(({ id }) => (later.has(id) ? [] : [id]))
  const links = (only: string[]) => (
    <EvidenceLinks all={evidence} only={only} hrefOf={(id) => evidenceHref(records.whose, id)} />
  )
  return [
    ...(row.kind ? [{ label: t('Loại dữ liệu'), value: t(row.kind) }] : []),
    ...(reason
      ? [{ label: wish ? t('Bạn muốn gì?') : t('Điều gì chưa đúng?'), value: t(reason.label) }]
      : []),
    ...(typed.note ? [{ label: t('Kể thêm'), value: <Vietnamese>{typed.note}</Vietnamese> }] : []),
    ...(first.length > 0 ? [{ label: t('Giấy tờ gửi kèm'), value: links(first) }] : []),
    ...notes.map(({ at, text, files }, place) => ({
      label: t('Viết thêm lần {place}, ngày {day}', {
        place: place + 1,
        day: formatDay(new Date(at)),
      }),
      value: (
        <>
          <Vietnamese>{text}</Vietnamese>
          {files && links(files)}
        </>
      ),
    })),
  ]
}
