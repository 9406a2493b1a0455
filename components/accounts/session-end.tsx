import { Button } from '@/components/ui/button'
import { NOT_ME } from '@/lib/accounts/devices/not-me-address'
import { t } from '@/lib/words/t'

type Props = { idleSeconds: number; warnSeconds: number }

/** Told on an open page when somebody has ended its session: what is typed stays, until its reader goes on. For `watch-session.ts`. */
export const EndedElsewhere = () => (
  <template data-ended-elsewhere>
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 max-h-full overflow-auto border-t-4 border-warning bg-warning-soft py-4"
    >
      <div className="mx-auto max-w-site px-4">
        <p className="font-bold" data-title />
        <p data-text />
        <p>{t('Phần đang nhập vẫn còn trên trang này.')}</p>
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-3">
          <a href="/dang-nhap" data-again className="inline-flex min-h-12 items-center font-bold">
            {t('Đăng nhập lại')}
          </a>
          <form method="post" action={NOT_ME} data-not-me hidden>
            <Button look="secondary">{t('Không phải tôi')}</Button>
          </form>
        </div>
      </div>
    </div>
  </template>
)

/** The warning before an idle session ends, kept ready for `watch-session.ts`: what is put in later is read aloud. */
export const SessionEndWarning = ({ idleSeconds, warnSeconds }: Props) => (
  <template data-session-end data-idle-seconds={idleSeconds} data-warn-seconds={warnSeconds}>
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 border-t-4 border-warning bg-warning-soft py-4"
    >
      <div className="mx-auto flex max-w-site flex-wrap items-center gap-x-6 gap-y-3 px-4">
        <p className="min-w-0 flex-1">
          {t('<b>Sắp tự đăng xuất.</b> Nhấn “Dùng tiếp” trong 2 phút tới, nếu bạn vẫn đang dùng.', {
            b: (words) => <strong>{words}</strong>,
          })}
        </p>
        <p data-unreached hidden className="order-last basis-full font-bold">
          {t('Chưa tiếp tục được vì không có mạng. Nhấn “Dùng tiếp” lần nữa.')}
        </p>
        <button
          type="button"
          className="min-h-12 cursor-pointer rounded-md border-2 border-voice bg-paper px-5 font-bold text-voice max-sm:w-full"
        >
          {t('Dùng tiếp')}
        </button>
      </div>
    </div>
  </template>
)
