import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { aboutOf, errorOf, type FormState } from '@/lib/forms/form-state'
import type { Person } from '@/lib/accounts/codes/errors-of-reasons'
import { switchedFormId } from '@/lib/words/switch-intent'
import { t } from '@/lib/words/t'
import { LoginField } from './login-field'
import { PasswordField } from './password-field'

const linkClasses = 'inline-flex min-h-11 items-center'

type Props = { person: Person; action: string; form: FormState; goal: string; heading: string }

/** The citizens' page and the officers' are alike. */
export const SignInForm = ({ person, action, form, goal, heading }: Props) => (
  <>
    <ErrorSummary errors={form.errors} />
    <h1 className="mb-6 text-3xl">{heading}</h1>
    <form id={switchedFormId} method="post" action={action} noValidate>
      <input type="hidden" name="tiep" value={goal} />
      <LoginField
        person={person}
        value={form.values.login ?? ''}
        error={errorOf(form, 'login')}
        about={aboutOf(form, 'login')}
        hint={person === 'citizen' ? t('10 chữ số, có trên thẻ BHYT và sổ BHXH.') : undefined}
      />
      <PasswordField name="password" label={t('Mật khẩu')} error={errorOf(form, 'password')} />
      <ButtonRow>
        <Button>{t('Đăng nhập')}</Button>
        {person === 'citizen' && (
          <a href="/quen-mat-khau" className={linkClasses}>
            {t('Quên mật khẩu?')}
          </a>
        )}
      </ButtonRow>
      <p className="mt-4">
        <a href={`${action}/van-tay?tiep=${encodeURIComponent(goal)}`} className={linkClasses}>
          {t('Đăng nhập bằng vân tay')}
        </a>
      </p>
      {/* By the name that the message of an approval tells. */}
      {person === 'citizen' && (
        <p className="mt-4">
          {t('Vừa nhận mã kích hoạt? <a>Kích hoạt tài khoản</a>', {
            a: (words) => <a href="/kich-hoat">{words}</a>,
          })}
        </p>
      )}
    </form>
  </>
)
