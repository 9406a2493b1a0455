import { Button, ButtonRow } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { t } from '@/lib/words/t'

type Props = { picture: string; typed: string; action: string; back: string; error?: string }

/** An app takes the secret by camera or typed, and proves it by a code. */
export const NewApp = ({ picture, typed, action, back, error }: Props) => (
  <>
    <ol className="mb-6 list-decimal space-y-4 pl-[1.35em]">
      <li>
        {t(
          'Mở ứng dụng tạo mã trên điện thoại, như Google Authenticator, Microsoft Authenticator, Aegis.',
        )}
      </li>
      <li>
        {t('Nhấn “Thêm” trong ứng dụng, rồi quét mã QR này.')}
        <img
          src={picture}
          alt={t('Mã QR cho ứng dụng tạo mã')}
          width={240}
          height={240}
          className="my-3 size-60 max-w-full rounded-md border border-line bg-white"
        />
        {t('Nếu không quét được, nhập khóa này vào ứng dụng:')}{' '}
        <strong className="block font-mono text-lg wrap-anywhere" translate="no">
          {typed}
        </strong>
      </li>
      <li>{t('Nhập mã sáu chữ số mà ứng dụng hiện ra.')}</li>
    </ol>
    <form method="post" action={action} noValidate>
      <TextField
        name="code"
        label={t('Mã trong ứng dụng')}
        error={error}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
      />
      <ButtonRow>
        <Button name="viec" value="them">
          {t('Thêm ứng dụng')}
        </Button>
        <a href={back} className="inline-flex min-h-11 items-center">
          {t('Thôi, không thêm')}
        </a>
      </ButtonRow>
    </form>
  </>
)
