import { buttonClasses } from '@/components/ui/button'
import { msg, t } from '@/lib/words/t'

/** Where scripts draw the code that changes each minute (browser/clinic/roll.ts). Without them it takes no room. */
export const CardCode = () => (
  <>
    <div data-part="code" className="noscript:hidden">
      <div
        data-part="picture"
        role="img"
        aria-label={t('Mã QR của thẻ, đổi mỗi phút')}
        className="mx-auto aspect-square w-full max-w-[26rem] bg-[#fff] [[open]_&]:max-w-[min(100%,70dvh)]"
      />
      <p aria-hidden="true" className="text-center tabular-nums">
        {t('Mã tự đổi sau <b>60</b> giây', { b: () => <span data-part="seconds">60</span> })}
      </p>
    </div>
    <p data-part="state" role="status" className="mb-2 text-center font-bold empty:hidden" />
    <p className="text-center text-base text-ink-soft noscript:hidden">
      {t('Quét chưa được? Tăng độ sáng màn hình, giữ hai máy cách nhau một gang tay.')}
    </p>
    <p className="my-3 text-center">
      <button
        type="button"
        hidden
        data-part="full"
        className={buttonClasses('secondary', 'cursor-pointer')}
      >
        {t('Toàn màn hình')}
      </button>
    </p>
    <CardSays />
  </>
)

const sentences = {
  forgotten: msg('Đã xóa thẻ khỏi máy này.'),
  kept: msg('Đã giữ thẻ trên máy này.'),
  withdrawn: msg('Thẻ giữ trên máy này đã bị thu hồi, nên đã được xóa khỏi máy.'),
  failed: msg('Chưa hiện được mã QR. Hãy tải lại trang, hoặc đọc mã bằng chữ số.'),
  expired: msg('Thẻ này đã hết hạn, nên không còn mã QR.'),
  'too-long': msg('Thẻ giữ trên máy đã quá 30 ngày. Hãy đăng nhập và mở “Dùng thẻ” để giữ tiếp.'),
  full: msg('Toàn màn hình'),
  leave: msg('Thoát toàn màn hình'),
  'full-name': msg('Thẻ BHYT toàn màn hình'),
}

/** What scripts may have to say later: drawn by the server, so that they bring no words of their own. */
const CardSays = () => (
  <div hidden>
    {Object.entries(sentences).map(([name, sentence]) => (
      <span key={name} data-say={name}>
        {t(sentence)}
      </span>
    ))}
  </div>
)
