import { Notice } from '@/components/ui/notice'
import { t } from '@/lib/words/t'

/** What a script says when a press finds no server (`forms/press.ts`): drawn with the page, since nothing more can be fetched then. */
export const UnsentPart = () => (
  <template data-late="unsent">
    <div data-unsent className="w-full">
      <Notice tone="warning" role="alert" title={t('Chưa gửi được.')}>
        <p data-unsent-now>
          {t('Kiểm tra mạng rồi nhấn lại. Điều bạn đã nhập vẫn còn trên trang này.')}
        </p>
        <p data-unsent-back hidden>
          {t('Cổng đã trả lời trở lại. Nhấn lại nút để gửi.')}
        </p>
      </Notice>
    </div>
  </template>
)
