import type { ReactNode } from 'react'
import { SavingParts } from '@/components/forms/saving-parts'
import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'

export const ReportLateParts = () => (
  <SavingParts
    whenKept={t('Hãy điền tiếp. Phần bạn nhập được lưu khi bạn nhấn nút ở cuối trang.')}
    look={t('Xem lại trước khi gửi.')}
  />
)

/** When it was saved; and how long what is not sent is kept. */
const ReportSavedLine = () => (
  <p
    data-saved
    data-closed={t('Báo sai này đã gửi hoặc đã có câu trả lời. Mở “Báo sai đã gửi” để xem.')}
    data-contested={t('Nhấn nút ở cuối trang để chọn điều muốn giữ. Ô này vừa đổi ở cửa sổ khác.')}
    className="mt-4 min-h-7 text-base text-ink-soft print:hidden"
  >
    {t('Phần chưa gửi được giữ {days} ngày kể từ lần nhập sau cùng.', { days: DRAFT_DAYS })}
  </p>
)

/** `ticket`: for whom the form is drawn; `shown`: with which words and files. */
type KeptFormProps = {
  action: string
  by: string
  ticket: string
  shown: string
  children: ReactNode
}

/** A form whose words and papers are kept while it is filled in. */
export const KeptForm = ({ action, by, ticket, shown, children }: KeptFormProps) => (
  <form
    id={switchedFormId}
    method="post"
    action={action}
    encType="multipart/form-data"
    noValidate
    data-step="report"
    data-autosave
  >
    <input type="hidden" name="reference" value={by} />
    <input type="hidden" name="phieu" value={ticket} />
    <input type="hidden" name="shown" value={shown} />
    {children}
    <ReportSavedLine />
  </form>
)
