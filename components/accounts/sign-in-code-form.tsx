import { Button, ButtonRow } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { AccountCodeField } from './account-code-field'
import { PasswordField } from './password-field'

type Props = { page: string; login: string; goal: string; form: FormState; isSent: boolean }

const Kept = ({ login, goal }: Pick<Props, 'login' | 'goal'>) => (
  <>
    <input type="hidden" name="login" autoComplete="username" value={login} />
    <input type="hidden" name="tiep" value={goal} />
  </>
)

/** First the code is asked for, then typed beside the password: what is typed is never lost to the other button. */
export const SignInCodeForm = ({ page, login, goal, form, isSent }: Props) =>
  isSent ? (
    <>
      <form method="post" action={`${page}/vao`} noValidate>
        <Kept login={login} goal={goal} />
        <AccountCodeField
          label="Mã đăng nhập"
          hint="8 chữ và số trong tin nhắn hoặc thư điện tử, dùng được 30 phút."
          error={errorOf(form, 'code')}
        />
        <PasswordField name="password" label="Mật khẩu" error={errorOf(form, 'password')} />
        <ButtonRow>
          <Button>Đăng nhập</Button>
        </ButtonRow>
      </form>
      <Details summary="Tôi chưa nhận được mã">
        <p>Tin nhắn có thể đến chậm vài phút. Mã đã nhận vẫn dùng được trong 30 phút.</p>
        <form method="post" action={`${page}/gui`}>
          <Kept login={login} goal={goal} />
          <Button look="secondary">Gửi mã khác</Button>
        </form>
      </Details>
    </>
  ) : (
    <form method="post" action={`${page}/gui`}>
      <Kept login={login} goal={goal} />
      <ButtonRow>
        <Button>Nhận mã</Button>
      </ButtonRow>
    </form>
  )
