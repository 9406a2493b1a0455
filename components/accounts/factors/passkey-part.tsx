import { buttonClasses, type ButtonLook } from '@/components/ui/button'
import { Words } from '@/components/ui/words/words'
import { t } from '@/lib/words/t'

type Props = {
  /** What the browser is to ask of the device. */
  options: object
  /** It makes one, rather than asking for one there is. */
  isNew?: boolean
  label: string
  look?: ButtonLook
  /** What to do where it does not work. */
  otherwise: string
  error?: string
}

/** The button that asks for a finger, and what may have to be said (`browser/accounts/ask-passkey.ts`). Without scripts it says that it needs them. */
export const PasskeyPart = ({ options, isNew, label, look, otherwise, error }: Props) => (
  <div
    id="passkey"
    tabIndex={-1}
    className="mb-6"
    data-passkey={JSON.stringify(options)}
    data-passkey-makes={isNew ? '' : undefined}
  >
    <input type="hidden" name="passkey" data-passkey-answer="" />
    {error && (
      <p className="mb-2 font-bold text-danger">
        <Words>{error}</Words>
      </p>
    )}
    <button
      type="button"
      hidden
      data-passkey-ask=""
      className={buttonClasses(look, 'cursor-pointer')}
    >
      <span>{label}</span>
    </button>
    <div role="status" className="mt-2">
      <p data-passkey-failed="" hidden>
        {t('Chưa nhận được vân tay.')} {otherwise}
      </p>
      <p data-passkey-taken="" hidden>
        {t('Máy này đã được thêm rồi.')}
      </p>
      <p data-passkey-none="" hidden>
        {t('Trình duyệt này chưa dùng được vân tay.')} {otherwise}
      </p>
    </div>
    <noscript>
      <p>
        {t('Vân tay cần JavaScript, mà trình duyệt này đang tắt.')} {otherwise}
      </p>
    </noscript>
  </div>
)
