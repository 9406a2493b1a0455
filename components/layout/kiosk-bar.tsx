import { Button } from '@/components/ui/button'
import { t } from '@/lib/words/t'

type Props = {
  idleSeconds: number
  warnSeconds: number
  /** The hour at which this page closes by itself where no script can see that somebody types; null where it is itself the question. */
  closesAt: string | null
}

/** On every page of a visitors' computer: the way out, always at the same place. */
export const KioskBar = (times: Props) => (
  <>
    <aside
      data-kiosk
      aria-label={t('Máy dành cho khách')}
      className="border-b border-line bg-voice-soft print:hidden"
    >
      <form
        method="post"
        action="/may-khach/xong"
        className="mx-auto flex max-w-site flex-wrap items-center gap-x-6 gap-y-2 px-4 py-1.5"
      >
        <p className="min-w-0 flex-1 text-[min(1rem,5vw)] leading-snug">
          {/* Where both stand, what is above a page leaves too little of a phone in big letters. */}
          <span className={times.closesAt === null ? '' : 'noscript:hidden'}>
            {t('Máy dùng chung. Máy tự xóa hết sau {count} phút không ai dùng.', {
              count: times.idleSeconds / 60,
            })}
          </span>
          {times.closesAt && (
            <noscript>
              {t('Máy dùng chung. Trang này tự đóng lúc {time}. Gửi trang trước lúc đó.', {
                time: times.closesAt,
              })}
            </noscript>
          )}
        </p>
        <Button look="danger">{t('Xong, xóa hết')}</Button>
      </form>
    </aside>
    <Warning {...times} />
  </>
)

/** Kept ready for `watch-session.ts`, which finds this one before that of a session. */
const Warning = ({ idleSeconds, warnSeconds }: Props) => (
  <template data-session-end data-idle-seconds={idleSeconds} data-warn-seconds={warnSeconds}>
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 border-t-4 border-warning bg-warning-soft py-4"
    >
      <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-6 gap-y-3 px-4">
        <p className="min-w-0 flex-1">
          {t(
            '<b>Máy sắp xóa hết.</b> Nhấn “Tôi còn ở đây” trong 1 phút tới, nếu bạn vẫn đang dùng.',
            {
              b: (words) => <strong>{words}</strong>,
            },
          )}
        </p>
        <p data-unreached hidden className="order-last basis-full font-bold">
          {t('Chưa tiếp tục được vì không có mạng. Nhấn “Tôi còn ở đây” lần nữa.')}
        </p>
        <button
          type="button"
          className="min-h-12 cursor-pointer rounded-md border-2 border-voice bg-paper px-5 font-bold text-voice max-sm:w-full"
        >
          {t('Tôi còn ở đây')}
        </button>
        <Countdown />
      </div>
    </div>
  </template>
)

/** How much of the last minute is left, for the eye alone: it runs from the moment the warning is put into the page. */
const Countdown = () => (
  <div aria-hidden="true" className="order-last basis-full">
    <div className="h-1.5 w-full animate-[run-out_60s_linear_forwards] bg-warning" />
  </div>
)
