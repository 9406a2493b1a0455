import { Button, ButtonRow } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import type { NoAsking } from '@/lib/accounts/codes/no-asking'
import type { TriesLeft } from '@/lib/verification/tries-words'
import { t } from '@/lib/words/t'
import { AccountCodeField } from './account-code-field'
import { AskAgain } from './ask-again'
import { PasswordField } from './password-field'

type Props = {
  page: string
  login: string
  goal: string
  form: FormState
  hasBox: boolean
  noAsking: NoAsking | null
  tries: TriesLeft
}

const Kept = ({ login, goal }: Pick<Props, 'login' | 'goal'>) => (
  <>
    <input type="hidden" name="login" autoComplete="username" value={login} />
    <input type="hidden" name="tiep" value={goal} />
  </>
)

/** First the code is asked for, then typed beside the password: what is typed is never lost to the other button. */
export const SignInCodeForm = ({ page, login, goal, form, hasBox, noAsking, tries }: Props) =>
  hasBox ? (
    <>
      <form method="post" action={page} noValidate>
        <Kept login={login} goal={goal} />
        <AccountCodeField
          label={t('Mã đăng nhập')}
          hint={t('8 chữ và số trong tin nhắn hoặc thư điện tử, dùng được 30 phút.')}
          tries={tries}
          value={form.values.code}
          error={errorOf(form, 'code')}
        />
        <PasswordField name="password" label={t('Mật khẩu')} error={errorOf(form, 'password')} />
        <ButtonRow>
          <Button>{t('Đăng nhập')}</Button>
        </ButtonRow>
      </form>
      <Details summary={t('Tôi chưa nhận được mã')} open={form.errors.length > 0}>
        <p>{t('Tin nhắn có thể đến chậm vài phút. Mỗi mã dùng được 30 phút kể từ lúc gửi.')}</p>
        <AskAgain noAsking={noAsking}>
          <form method="post" action={`${page}/gui`}>
            <Kept login={login} goal={goal} />
            <Button look="secondary">{t('Gửi mã khác')}</Button>
          </form>
        </AskAgain>
      </Details>
    </>
  ) : (
    <form method="post" action={`${page}/gui`}>
      <Kept login={login} goal={goal} />
      <AskAgain noAsking={noAsking}>
        <ButtonRow>
          <Button>{t('Nhận mã')}</Button>
        </ButtonRow>
      </AskAgain>
      <p>
        <a
          href={`${page}?nhap-ma=1&tiep=${encodeURIComponent(goal)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('Tôi đã có mã đăng nhập')}
        </a>
      </p>
    </form>
  )
