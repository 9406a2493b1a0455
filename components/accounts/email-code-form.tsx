import type { ReactNode } from 'react'
import { Button, ButtonRow } from '@/components/ui/button'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { noSendingWords, type NoSending } from '@/lib/verification/code-error'
import type { TriesLeft } from '@/lib/verification/tries-words'
import { t } from '@/lib/words/t'
import { AccountCodeField } from './account-code-field'

type Props = {
  form: FormState
  hasCode: boolean
  noSending: NoSending | null
  tries: TriesLeft
  children: ReactNode
}

/** First the code is asked for, then typed; both stand there while a code is good. */
export const EmailCodeForm = ({ form, hasCode, noSending, tries, children }: Props) => (
  <>
    {hasCode && children}
    {hasCode && (
      <form method="post" action="/ca-nhan/thu-dien-tu" noValidate>
        <AccountCodeField
          label={t('Mã trong thư điện tử (email)')}
          hint={t('6 chữ số, dùng được trong 30 phút.')}
          tries={tries}
          value={form.values.code}
          error={errorOf(form, 'code')}
          isDigits
        />
        <ButtonRow>
          <Button>{t('Xác nhận')}</Button>
        </ButtonRow>
      </form>
    )}
    {noSending ? (
      <p className="mt-4">{noSendingWords(noSending)}</p>
    ) : (
      <form
        method="post"
        action="/ca-nhan/thu-dien-tu/gui-ma"
        className={hasCode ? 'mt-4' : undefined}
      >
        <Button look={hasCode ? 'secondary' : 'primary'}>
          {hasCode ? t('Gửi lại mã') : t('Nhận mã')}
        </Button>
      </form>
    )}
  </>
)
