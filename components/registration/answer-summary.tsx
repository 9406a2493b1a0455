import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import { shownBhxhCode, shownIdNumber, shownPhone } from '@/lib/forms/shown'
import { isStepFlagged, type Correction } from '@/lib/registration/correction'
import { pickupTimeLabel, type Declaration } from '@/lib/registration/declaration'
import { submissionMethods, transactionPlaces } from '@/lib/registration/official-texts'
import type { PrintedDeclaration } from '@/lib/registration/printed-declaration'
import type { Status } from '@/lib/registration/status'
import { stepHref, type StepId } from '@/lib/registration/steps'

type Props = {
  answers: Declaration
  printed: PrintedDeclaration
  corrections: Correction[]
  status: Status
}

/** Every answer as it will be printed, each with its way back; after a return only the flagged ones have one. */
export function AnswerSummary({ answers, printed, corrections, status }: Props) {
  const isOpen = (step: StepId) => status === 'DRAFT' || isStepFlagged(corrections, step)
  const row = (
    step: StepId,
    label: string,
    value: SummaryRow['value'],
    field = '',
  ): SummaryRow => ({
    label,
    value,
    change: isOpen(step) ? { href: `${stepHref(step)}${field && `#${field}`}` } : undefined,
  })
  const { declarant, contact, photos, submission } = answers
  const post = submission.method === 'post' ? submission : null
  return (
    <>
      <h2 className="mb-2 text-xl">Người đăng ký</h2>
      <SummaryList
        rows={[
          row('subject', 'Đối tượng đăng ký', 'Cá nhân', 'subject'),
          row('declarant', 'Họ và tên', declarant.fullName, 'fullName'),
          row('declarant', 'Mã số bảo hiểm xã hội', shownBhxhCode(declarant.bhxhCode), 'bhxhCode'),
          row('declarant', 'Số CMND/HC/CC', shownIdNumber(declarant.idNumber), 'idNumber'),
          row('address', 'Địa chỉ liên hệ', printed.address),
          ...(printed.oldAddress
            ? [row('address', 'Địa chỉ cũ trên giấy tờ', printed.oldAddress)]
            : []),
          row(
            'photos',
            'Ảnh mặt trước',
            <Thumbnail id={photos.front} alt="Ảnh mặt trước giấy tờ" />,
            'front',
          ),
          row(
            'photos',
            'Ảnh mặt sau',
            <Thumbnail id={photos.back} alt="Ảnh mặt sau giấy tờ" />,
            'back',
          ),
        ]}
      />
      <h2 className="mb-2 text-xl">Liên hệ</h2>
      <SummaryList
        rows={[
          row('contact', 'Người liên hệ', contact.contactPerson, 'contactPerson'),
          row('contact', 'Địa chỉ thư điện tử', contact.email, 'email'),
          row('contact', 'Điện thoại di động', shownPhone(contact.phone), 'phone'),
        ]}
      />
      <h2 className="mb-2 text-xl">Giao dịch và nộp hồ sơ</h2>
      <SummaryList
        rows={[
          row('transaction', 'Đăng ký giao dịch tại', place(printed), 'place'),
          row('transaction', 'Cơ quan BHXH tiếp nhận', printed.officeName, 'officeCode'),
          row('submission', 'Hình thức nộp hồ sơ', submissionMethods[submission.method], 'method'),
          ...(post
            ? [
                row('submission', 'Địa chỉ bưu điện đến nhận', post.pickupAddress, 'pickupAddress'),
                row(
                  'submission',
                  'Buổi thuận tiện',
                  pickupTimeLabel[post.pickupTime],
                  'pickupTime',
                ),
              ]
            : []),
        ]}
      />
    </>
  )
}

const place = ({ transactionPlace: chosen }: PrintedDeclaration): string =>
  chosen.kind === 'ivan' ? `${transactionPlaces.ivan}: ${chosen.name}` : transactionPlaces.portal

const Thumbnail = ({ id, alt }: { id: string; alt: string }) => (
  // A private picture: Next's image optimiser would keep copies of it.
  <img
    src={`/dang-ky/anh-giay-to/${id}`}
    alt={alt}
    className="max-h-40 rounded-md border border-line"
  />
)
