import type { Metadata } from 'next'
import { PasswordField } from '@/components/accounts/password-field'
import { FormPage } from '@/components/layout/form-page'
import { PortalPage } from '@/components/layout/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { complaintsOf } from '@/lib/accounts/complaint'
import { requireCitizen } from '@/lib/accounts/current-user'
import { passwordHint } from '@/lib/accounts/password'
import { errorOf } from '@/lib/forms/form-state'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Đổi mật khẩu'
type Props = PageProps<'/ca-nhan/doi-mat-khau'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: pageTitle(title, { hasErrors: (await searchParams).loi !== undefined }) }
}

const fields = [
  { name: 'oldPassword', label: 'Mật khẩu cũ' },
  { name: 'newPassword', label: 'Mật khẩu mới', hint: passwordHint, isNew: true },
  { name: 'repeat', label: 'Nhập lại mật khẩu mới', isNew: true },
]

export default async function ChangePasswordPage({ searchParams }: Props) {
  const user = await requireCitizen('/ca-nhan/doi-mat-khau')
  const form = {
    values: {},
    errors: complaintsOf((await searchParams).loi, { firstField: 'oldPassword' }),
  }
  return (
    <PortalPage
      section="ca-nhan"
      trail={[{ title: 'Quản lý cá nhân', href: '/ca-nhan' }, { title }]}
      account={{ name: user.fullName }}
      hasScripts
    >
      <FormPage>
        <ErrorSummary errors={form.errors} />
        <h1 className="mb-4 text-3xl">{title}</h1>
        <p className="mb-6">
          Sau khi đổi, những nơi khác đang đăng nhập tài khoản này sẽ được thoát ra.
        </p>
        <form method="post" action="/ca-nhan/doi-mat-khau/luu" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={user.login} />
          {fields.map((field) => (
            <PasswordField key={field.name} {...field} error={errorOf(form, field.name)} />
          ))}
          <ButtonRow>
            <Button>Hoàn tất</Button>
            <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
              Thôi, không đổi nữa
            </a>
          </ButtonRow>
        </form>
      </FormPage>
    </PortalPage>
  )
}
