import { codeForm, codePages } from '@/lib/accounts/codes/code-form'
import { page } from '@/app/page-route'
import { AccountCodeField } from '@/components/accounts/account-code-field'
import { LoginField } from '@/components/accounts/login-field'
import { CodeLock } from '@/components/layout/code-lock'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { codeErrorsOf } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { findTriesFor } from '@/lib/accounts/places/known-places'
import { readLogin } from '@/lib/accounts/codes/login'
import { findForm } from '@/lib/platform/seal/kept-form'
import { errorOf } from '@/lib/forms/form-state'
import { lifeOf } from '@/lib/verification/one-time-code'

const title = 'Kích hoạt tài khoản cán bộ'

/** Where a new officer, or one who forgot the password, uses the code that the operator handed over. */
export const GET = page(async ({ request, search }) => {
  const { loi, 'so-khac': isOther } = search
  const typed = isOther === undefined ? await findKeptLogin() : ''
  const tries = await findTriesFor({ kind: 'OFFICER', login: readLogin('OFFICER', typed) }, request)
  const values = await findForm('/can-bo/kich-hoat')
  const place = { firstField: 'login', person: 'officer', typed: values } as const
  const form = { values, errors: codeErrorsOf(loi, place, { tries }) }
  return {
    title,
    hasErrors: form.errors.length > 0,
    body: (
      <PortalPage
        trail={[{ title: 'Đăng nhập dành cho cán bộ', href: '/can-bo/dang-nhap' }, { title }]}
        account={await findHeaderAccount()}
      >
        <FormPage title={title} errors={form.errors}>
          <p className="mb-6">
            Người quản trị hoặc người vận hành cổng đưa mã tận tay bạn. Mã dùng một lần, trong{' '}
            {lifeOf('activate')}. Bước sau bạn tự đặt mật khẩu.
          </p>
          {tries.until ? (
            <CodeLock of="officer" until={tries.until}>
              <p>
                <a href="/can-bo/kich-hoat?so-khac=1">Nhập mã cán bộ khác</a>
              </p>
            </CodeLock>
          ) : (
            <form method="post" action="/can-bo/kich-hoat" noValidate>
              <LoginField person="officer" value={typed} error={errorOf(form, 'login')} />
              <AccountCodeField
                label="Mã kích hoạt"
                hint="8 chữ và số, ví dụ K7P-M3Q-XR."
                tries={tries}
                value={form.values.code}
                error={errorOf(form, 'code')}
              />
              <ButtonRow>
                <Button>Tiếp tục</Button>
              </ButtonRow>
            </form>
          )}
          <p>Mã hết hạn? Người quản trị cấp mã khác cho bạn.</p>
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = codeForm(codePages.officer)
