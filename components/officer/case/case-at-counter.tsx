import { formatInstant } from '@/lib/forms/days/dates'
import { shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { numberName } from '@/lib/review/number-name'
import { shownIdNumber } from '@/lib/forms/shown'
import { picturesOf } from '@/lib/registration/answers/pictures'
import { ofKind, whoseOf } from '@/lib/registration/steps/declaration'
import { statusLabel } from '@/lib/registration/steps/status'
import type { OfficeCase } from '@/lib/review/office-case'
import type { Receipt } from '@/lib/review/desk/find-receipt'
import type { ComparedPaper as Compared } from '@/lib/review/papers/compare-paper'
import type { PageForm } from '@/lib/review/desk/page-form'
import { CaseHead } from './case-head'
import { paperAddress } from './case-pictures'
import { DeskForm, KeptLine } from '../desk-form'
import type { FieldErrors } from '../field-errors'
import { PaperComparison } from './paper-comparison'
import { Picture } from './picture'
import { ReceiverAction } from '../actions/receiver-action'

type Props = {
  officeCase: OfficeCase
  form: PageForm
  officeName: string
  canReceive: boolean
  /** Its form as it is to be signed, for whoever comes without it. */
  formId: string | null
  /** Of a paper that was taken in before. */
  receipt: Receipt | null
  errors: FieldErrors
  /** What its paper says, where the code on it was scanned. */
  comparison: Compared | null
  /** Just found: heard and seen first. */
  takesFocus: boolean
}

/** The case of the paper on the counter, with what tells whether the right person has brought it. */
export function CaseAtCounter(props: Props) {
  const {
    officeCase,
    form,
    officeName,
    canReceive,
    formId,
    receipt,
    errors,
    comparison,
    takesFocus,
  } = props
  const { fullName, login, idNumber } = whoseOf(officeCase.answers)
  const { representative } = ofKind(officeCase.answers, 'organisation') ?? {}
  const [front] = picturesOf(officeCase.answers)
  const numbers = [
    ...(idNumber ? [{ label: 'Số giấy tờ', value: shownIdNumber(idNumber) }] : []),
    { label: numberName(login), value: shownLoginNumber(login) },
    // Whose paper lies on the counter.
    ...(representative
      ? [
          { label: 'Người đại diện', value: representative.fullName },
          { label: 'Số giấy tờ', value: shownIdNumber(representative.idNumber) },
        ]
      : []),
  ]
  return (
    <section
      id="ho-so-tai-quay"
      tabIndex={-1}
      autoFocus={takesFocus}
      aria-label="Hồ sơ tại quầy"
      className="mb-6 rounded-lg border-2 border-voice bg-paper p-4"
    >
      <CaseHead officeCase={officeCase} officeName={officeName} isPart />
      {comparison && <PaperComparison comparison={comparison} />}
      {canReceive ? (
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <dl className="mb-3">
              {numbers.map((line) => (
                <Line key={line.label} {...line} />
              ))}
            </dl>
            {formId && (
              <p className="mb-3">
                <a
                  href={paperAddress(officeCase, formId)}
                  target="_blank"
                  className="inline-flex min-h-11 items-center"
                >
                  In mẫu 01 để người khai ký (PDF, mở trang mới)
                </a>
              </p>
            )}
            <DeskForm form={form} parts={['nhan-ban-ky']} page="tiep-nhan">
              <ReceiverAction form={form} officeCase={officeCase} errors={errors} />
              <KeptLine />
            </DeskForm>
          </div>
          {front && (
            <Picture
              id="front"
              title={front.label}
              src={paperAddress(officeCase, front.id)}
              of={fullName}
              typed={[{ label: 'Họ và tên', value: fullName }, ...numbers]}
            />
          )}
        </div>
      ) : (
        <NotWaiting officeCase={officeCase} receipt={receipt} />
      )}
    </section>
  )
}

const NotWaiting = ({ officeCase, receipt }: Pick<Props, 'officeCase' | 'receipt'>) => (
  <p>
    {receipt ? (
      <>
        {receipt.receivedBy} đã nhận tờ khai đã ký lúc {formatInstant(receipt.receivedAt)}.{' '}
        <a href={`/can-bo/ho-so/${officeCase.reference}/phieu-nhan`}>In lại giấy hẹn</a>.
      </>
    ) : (
      <>Hồ sơ không chờ tờ khai đã ký. Tình trạng: {statusLabel[officeCase.status]}.</>
    )}{' '}
    <a href={`/can-bo/ho-so/${officeCase.reference}`}>Mở hồ sơ</a>.
  </p>
)

const Line = ({ label, value }: { label: string; value: string }) => (
  <div className="flex gap-x-3 border-b max-sm:flex-wrap border-line py-1.5">
    <dt className="w-[8rem] shrink-0 text-ink-soft">{label}</dt>
    <dd className="min-w-0 text-lg font-bold wrap-anywhere tabular-nums">{value}</dd>
  </div>
)
