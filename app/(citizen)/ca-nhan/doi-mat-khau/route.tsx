import { page } from '@/app/page-route'
import { PasswordField } from '@/components/accounts/password-field'
import { CodeLock } from '@/components/layout/code-lock'
import { FormPage } from '@/components/layout/pages/form-page'
import { PersonalAside } from '@/components/accounts/personal-aside'
import { PersonalPage } from '@/components/accounts/personal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { codeErrorsOf } from '@/lib/accounts/codes/errors-of-reasons'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findTriesInside } from '@/lib/accounts/places/guesses'
import { passwordHint } from '@/lib/accounts/passwords/password-limits'
import { withTriesLeft, type TriesLeft } from '@/lib/verification/tries-words'
import { errorOf, type FormState } from '@/lib/forms/form-state'
import { msg, t } from '@/lib/words/t'
import { change } from './change'

const title = msg('Đổi mật khẩu')

const fieldsOf = (tries: TriesLeft) => [
  { name: 'oldPassword', label: t('Mật khẩu cũ'), hint: withTriesLeft('', tries).trim() },
  { name: 'newPassword', label: t('Mật khẩu mới'), hint: passwordHint(), isNew: true },
  { name: 'repeat', label: t('Nhập lại mật khẩu mới'), isNew: true },
]

export const GET = page(async ({ search }) => {
  const user = await requireCitizen('/ca-nhan/doi-mat-khau')
  const tries = await findTriesInside(user.id)
  const form = {
    values: {},
    errors: codeErrorsOf(search.loi, { firstField: 'oldPassword' }, { tries }),
  }
  return {
    title: t(title),
    hasErrors: form.errors.length > 0,
    body: (
      <PersonalPage
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(title) }]}
        user={user}
      >
        <FormPage
          title={t(title)}
          errors={form.errors}
          aside={<PersonalAside at="/ca-nhan/doi-mat-khau" />}
          asideLabel={t('Trang của bạn')}
        >
          <p className="mb-6">
            {t('Sau khi đổi, các thiết bị khác đang dùng tài khoản này bị đăng xuất.')}
          </p>
          {tries.until ? (
            <CodeLock of="password" until={tries.until} />
          ) : (
            <ChangeForm login={user.login} form={form} tries={tries} />
          )}
        </FormPage>
      </PersonalPage>
    ),
  }
})

type Props = { login: string; form: FormState; tries: TriesLeft }

const ChangeForm = ({ login, form, tries }: Props) => (
  <form method="post" action="/ca-nhan/doi-mat-khau" noValidate>
    <input type="hidden" name="username" autoComplete="username" value={login} />
    {fieldsOf(tries).map((field) => (
      <PasswordField key={field.name} {...field} error={errorOf(form, field.name)} />
    ))}
    <ButtonRow>
      <Button>{t('Hoàn tất')}</Button>
      <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
        {t('Quay lại, giữ mật khẩu cũ')}
      </a>
    </ButtonRow>
  </form>
)

export const POST = change
