import { Reference } from '@/components/registration/reference'
import type { ReactNode } from 'react'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay, formatInstant } from '@/lib/forms/days/dates'
import { casePhone } from '@/lib/site/case-phone'
import type { Receipt } from '@/lib/review/desk/find-receipt'
import { hotline } from '@/lib/site/settings'

/** One sheet for the citizen: what was taken in, by whom, and the promised day. */
export const ReceiptSlip = ({ receipt }: { receipt: Receipt }) => (
  <article className="max-w-form rounded-lg border border-edge bg-paper p-6 print:border-0 print:p-0">
    <p className="font-bold">{receipt.officeName}</p>
    {receipt.officeAddress && <p className="text-sm">{receipt.officeAddress}</p>}
    <h1 className="mt-6 mb-1 text-center text-xl">GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</h1>
    <p className="mb-6 text-center">
      Mã hồ sơ:{' '}
      <strong>
        <Reference>{receipt.reference}</Reference>
      </strong>
    </p>
    <dl>
      <Line label="Người đăng ký" value={<PersonName>{receipt.fullName}</PersonName>} />
      <Line label="Việc" value="Đăng ký tài khoản giao dịch điện tử (mẫu 01)" />
      <Line
        label="Đã nhận"
        value={
          receipt.isByPost
            ? 'Mẫu 01 có chữ ký, do bưu điện chuyển'
            : 'Mẫu 01 có chữ ký, đã xem giấy tờ tùy thân'
        }
      />
      <Line label="Nhận lúc" value={formatInstant(receipt.receivedAt)} />
      <Line label="Người nhận" value={receipt.receivedBy} />
    </dl>
    <p className="my-6 border-y-2 border-edge py-3 text-center text-lg">
      Kết quả có chậm nhất ngày <strong>{formatDay(receipt.dueOn)}</strong>
    </p>
    <p>
      Kết quả và mã kích hoạt gửi bằng tin nhắn đến {casePhone}. Nếu hồ sơ không phải bổ sung,
      ông/bà không cần quay lại. Theo dõi hồ sơ bằng mã ở trên, mục “Tìm lại hồ sơ”. Cần giúp, xin
      gọi {hotline.shown}.
    </p>
    <div className="mt-8 grid grid-cols-2 gap-6 text-center">
      <p>
        <strong>Người nộp</strong>
        <br />
        (Ký, ghi rõ họ tên)
      </p>
      <p>
        <strong>Người nhận</strong>
        <br />
        (Ký, ghi rõ họ tên)
      </p>
    </div>
    <div className="h-24" />
  </article>
)

const Line = ({ label, value }: { label: string; value: ReactNode }) => (
  <div className="gap-3 border-b border-line py-1.5 sm:flex print:flex">
    <dt className="w-[9rem] shrink-0">{label}</dt>
    <dd className="min-w-0 font-bold wrap-anywhere">{value}</dd>
  </div>
)
