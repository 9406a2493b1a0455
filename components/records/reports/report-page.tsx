import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { User } from '@/lib/accounts/account'
import { isStillOpen, type ReportedRow, type SentCorrection } from '@/lib/corrections/correction'
import type { AskedReport } from '@/lib/corrections/report/report-form'
import { subjectOf } from '@/lib/corrections/subjects'
import type { FormState } from '@/lib/forms/form-state'
import type { OpenRecords } from '@/lib/records/open-records'
import { hotline } from '@/lib/site/settings'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { RecordsPage } from '../records-page'
import { ReportForm } from './report-form'
import { StandingReport } from './standing-report'

type Props = {
  user: User
  records: OpenRecords
  of: AskedReport
  /** WhichDraft row, in words. */
  about: string
  here: string
  /** The page on which the row stands. */
  back: string
  row: ReportedRow
  /** Of this row, the newest first. */
  reports: readonly SentCorrection[]
  form: FormState
  isJustSent: boolean
  hasNoOffice: boolean
}

/** A report about one row: what became of the last one, and unless it is still open, the form. */
export function ReportPage(props: Props) {
  const { user, records, of, about, here, back, row, reports, form } = props
  const [last] = reports
  const waits = last !== undefined && isStillOpen(last.state)
  const title = of.isMissing ? t('Báo thiếu một giai đoạn') : t(subjectOf(of.subject).title)
  return (
    <RecordsPage
      user={user}
      records={records}
      part={subjectOf(of.subject).part}
      below={{ title }}
      form={waits ? undefined : { id: switchedFormId, enter: 'gui' }}
    >
      <div className="max-w-form">
        <ErrorSummary errors={waits ? [] : form.errors} />
        {props.hasNoOffice && (
          <Notice tone="warning" id="loi" title={t('Chưa gửi được báo sai')}>
            <p>
              {t('Chưa rõ cơ quan BHXH nào quản lý bạn. Điều đã nhập còn nguyên. Gọi {phone}.', {
                phone: hotline.shown,
              })}
            </p>
          </Notice>
        )}
        <p className="mb-6 text-xl">
          <Words>{about}</Words>
          {row.employerName && (
            <>
              <br />
              <Vietnamese>
                <Words>{row.employerName}</Words>
              </Vietnamese>
            </>
          )}
        </p>
        {last && <StandingReport report={last} isJustSent={props.isJustSent} />}
        {last && !waits && <h2 className="mt-10 mb-3 text-2xl">{t('Vẫn chưa đúng?')}</h2>}
        {waits ? (
          <p className="print:hidden">
            <a href={back} className="inline-flex min-h-11 items-center">
              {t('Quay lại')}
            </a>
          </p>
        ) : (
          <>
            <p className="mb-6">
              {t('Cơ quan BHXH xem, sửa ở hệ thống của mình nếu cần, rồi trả lời bạn ở đây.')}
            </p>
            <ReportForm action={here} {...{ back, of, row, form }} by={user.id} />
          </>
        )}
      </div>
    </RecordsPage>
  )
}
