import { t } from '@/lib/words/t'

type Props = { idleSeconds: number; warnSeconds: number }

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
