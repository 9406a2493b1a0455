import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { DRAFT_DAYS } from '@/lib/registration/remembered'
import { t } from '@/lib/words/t'

/** What scripts that save while one types may have to say, drawn by the server and kept aside (`browser/forms/late-part.ts`). */
export const ReportLateParts = () => (
  <>
    <template data-late="not-saving">
      <Notice tone="warning" role="alert" title={t('Trang này chưa tự lưu được')}>
        <p>{t('Hãy điền tiếp. Phần bạn nhập được lưu khi bạn nhấn nút ở cuối trang.')}</p>
      </Notice>
    </template>
    <template data-late="restored">
      <Notice tone="info" title={t('Đã đưa lại phần bạn nhập lúc mất mạng')}>
        <p>{t('Xem lại trước khi gửi.')}</p>
      </Notice>
    </template>
    <template data-late="asked">
      <div>
        <Notice tone="warning" role="alert" title={t('Phần bạn nhập lúc mất mạng chưa được lưu.')}>
          <p>{t('Chọn điều muốn giữ. Mục ấy vừa đổi ở cửa sổ hoặc máy khác.')}</p>
          <form method="post" action="">
            <Button look="secondary">{t('Xem cả hai để chọn')}</Button>
          </form>
        </Notice>
      </div>
    </template>
  </>
)

/** When it was saved; and how long what is not sent is kept. */
export const ReportSavedLine = () => (
  <p
    data-saved
    data-closed={t('Báo sai này đã gửi hoặc đã có câu trả lời. Mở “Báo sai đã gửi” để xem.')}
    data-contested={t('Nhấn nút ở cuối trang để chọn điều muốn giữ. Ô này vừa đổi ở cửa sổ khác.')}
    className="mt-4 min-h-7 text-base text-ink-soft print:hidden"
  >
    {t('Phần chưa gửi được giữ {days} ngày kể từ lần nhập sau cùng.', { days: DRAFT_DAYS })}
  </p>
)

type WhichProps = { by: string; ticket: string; shown: string }

/** For whom the form is drawn, and with which words and files. */
export const WhichReportForm = ({ by, ticket, shown }: WhichProps) => (
  <>
    <input type="hidden" name="reference" value={by} />
    <input type="hidden" name="phieu" value={ticket} />
    <input type="hidden" name="shown" value={shown} />
  </>
)
