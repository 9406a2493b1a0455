import { askCodeForm } from '@/lib/accounts/codes/ask-code-form'
import { page } from '@/app/page-route'
import { OtherWaysIn } from '@/components/accounts/other-ways-in'
import { LoginField } from '@/components/accounts/login-field'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { errorsOfReasons } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { findForm } from '@/lib/platform/seal/kept-form'
import { aboutOf, errorOf } from '@/lib/forms/form-state'
import { MINUTE_MS } from '@/lib/forms/days/milliseconds'
import { codeRules } from '@/lib/verification/one-time-code'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'

const title = msg('Quên mật khẩu')

const ways = () => [
  { value: 'sms', label: t('Tin nhắn đến số điện thoại đã đăng ký') },
  {
    value: 'email',
    label: t('Thư điện tử đã xác nhận'),
    hint: t('Nếu bạn chưa xác nhận thư điện tử, mã vẫn đến bằng tin nhắn.'),
  },
]

export const GET = page(async ({ search }) => {
  const login = await findKeptLogin()
  const form = {
    values: await findForm('/quen-mat-khau'),
    errors: errorsOfReasons(search.loi, { firstField: 'login', typed: { login } }),
  }
  return {
    title: t(title),
    hasErrors: form.errors.length > 0,
    body: (
      <PortalPage
        form={{ id: switchedFormId }}
        section="dang-nhap"
        trail={[{ title: t('Đăng nhập'), href: '/dang-nhap' }, { title: t(title) }]}
        account={await findHeaderAccount()}
      >
        <FormPage
          title={t(title)}
          errors={form.errors}
          aside={<OtherWaysIn without={['/quen-mat-khau']} />}
          asideLabel={t('Cách đăng nhập khác')}
        >
          <p className="mb-6">
            {t(
              'Mã dùng được trong {minutes} phút. Nhập mã xong, bạn tự đặt mật khẩu mới. Cơ quan BHXH không gửi mật khẩu qua tin nhắn.',
              { minutes: codeRules['reset-password'].livesMs / MINUTE_MS },
            )}
          </p>
          <form id={switchedFormId} method="post" action="/quen-mat-khau" noValidate>
            <LoginField
              value={login}
              error={errorOf(form, 'login')}
              about={aboutOf(form, 'login')}
            />
            <RadioGroup
              name="way"
              legend={t('Nhận mã qua')}
              options={ways()}
              value={form.values.way ?? 'sms'}
              required={false}
            />
            <ButtonRow>
              <Button>{t('Nhận mã')}</Button>
            </ButtonRow>
          </form>
          <p>
            <a href="/quen-mat-khau/nhap-ma" className="inline-flex min-h-11 items-center">
              {t('Tôi đã có mã đặt lại mật khẩu')}
            </a>
          </p>
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = askCodeForm({
  page: '/quen-mat-khau',
  codePage: '/quen-mat-khau/nhap-ma',
})
