import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import { sentReportHref } from '@/lib/corrections/addresses'
import type { AskedEvidence, ReportedRow, SentCorrection } from '@/lib/corrections/correction'
import type { ReportNews } from '@/lib/corrections/report/form-words'
import type { AskedReport } from '@/lib/corrections/report/report-form'
import { subjectOf } from '@/lib/corrections/subjects'
import { formatDay } from '@/lib/forms/days/dates'
import type { FormState, Typed } from '@/lib/forms/form-state'
import type { OpenRecords } from '@/lib/records/open-records'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { hotline } from '@/lib/site/settings'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { AskedAbout } from './asked-about'
import { withBoxNames } from './evidence-fields'
import { ReportForm } from './report-form'
import { ReportedOf } from './reported-of'

type Props = {
  user: User
  records: OpenRecords
  of: AskedReport
  mark: string
  /** Which row, in words. */
  about: string
  here: string
  /** The page on which the row stands. */
  back: string
  row: ReportedRow
  /** What the portal asks, and about which rows. */
  question?: string
  evidence: AskedEvidence | null
  /** What was answered or taken back about this row. */
  last?: SentCorrection
  form: FormState
  /** The words kept so far, and the files; and what says for whom the form is drawn. */
  kept: Typed
  files: readonly KeptEvidence[]
  ticket: string
  news: ReportNews
  hasNoOffice: boolean
}

/** The form that reports one row. */
export function ReportPage(props: Props) {
  const { user, records, of, mark, about, here, back, row, question, evidence, last, form } = props
  const { part, title: titleOf } = subjectOf(of.subject)
  const title = of.isMissing ? t('Báo thiếu một giai đoạn') : t(titleOf)
  return (
    <RecordsPage
      user={user}
      records={records}
      part={part}
      below={{ title }}
      form={{ id: switchedFormId, enter: 'gui' }}
    >
      <div className="max-w-form">
        {props.news && (
          <Notice role="status" tone="success" id={props.news.id} title={props.news.words} />
        )}
        <ErrorSummary errors={withBoxNames(form.errors)} />
        {props.hasNoOffice && (
          <Notice tone="warning" id="loi" title={t('Chưa gửi được báo sai')}>
            <p>
              {t('Chưa rõ cơ quan BHXH nào quản lý bạn. Điều đã nhập còn nguyên. Gọi {phone}.', {
                phone: hotline.shown,
              })}
            </p>
          </Notice>
        )}
        {question && evidence && (
          <AskedAbout whose={records.whose} {...{ mark, question, evidence }} />
        )}
        <ReportedOf about={about} row={row} />
        {last && (
          <p className="mb-6">
            <a
              href={sentReportHref(records.whose, last.id)}
              className="inline-flex min-h-11 items-center"
            >
              <Words>{t('Lần báo trước, ngày {day}', { day: formatDay(last.sentAt) })}</Words>
            </a>
          </p>
        )}
        <p className="mb-6">
          {subjectOf(of.subject).wish
            ? t(
                'Cơ quan BHXH trả lời bạn trên cổng này. Điều gì luật buộc giữ thì cán bộ nói rõ luật nào.',
              )
            : t(
                'Cơ quan BHXH xem, sửa ở hệ thống của mình nếu cần, rồi trả lời bạn trên cổng này.',
              )}
        </p>
        <ReportForm
          action={here}
          whose={records.whose}
          by={user.id}
          {...{ back, of, row, form }}
          {...{ kept: props.kept, files: props.files, ticket: props.ticket }}
        />
      </div>
    </RecordsPage>
  )
}
