import { buttonClasses } from '@/components/ui/button'
import { t } from '@/lib/words/t'

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
      <p
        data-part="countdown"
        aria-hidden="true"
        className="min-h-[1.5em] text-center tabular-nums"
      />
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
  </>
)
