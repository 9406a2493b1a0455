import { codeForm, codePages } from '@/lib/accounts/codes/code-form'
import { page } from '@/app/page-route'
import { ActivationForm } from '@/components/accounts/activation-form'
import { OtherWaysIn } from '@/components/accounts/other-ways-in'
import { CodeLock } from '@/components/layout/code-lock'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { SendingNote } from '@/components/layout/sending-note'
import { OwnAccountsNotice } from '@/components/registration/own-accounts'
import { Notice } from '@/components/ui/notice'
import { codeErrorsOf } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findTriesFor } from '@/lib/accounts/places/known-places'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { findNoCode } from '@/lib/accounts/codes/ask-code'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { readLogin } from '@/lib/accounts/codes/login'
import { findForm } from '@/lib/platform/seal/kept-form'
import { findOwnAccounts } from '@/lib/registration/drafts/own-accounts'
import { env } from '@/lib/platform/env'
import { findChannelState } from '@/lib/verification/find-code-state'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'

const title = msg('Kích hoạt tài khoản')

const unknown = msg('Nếu tài khoản chưa kích hoạt và có số điện thoại, mã đang đến hoặc đã ở đó.')

export const GET = page(async ({ request, search }) => {
  const { loi, 'da-gui': isSent, 'so-khac': isOther } = search
  const typed = isOther === undefined ? await findKeptLogin() : ''
  const login = readLogin('CITIZEN', typed)
  const tries = await findTriesFor({ kind: 'CITIZEN', login }, request)
  const noAsking = await findNoCode(login, visitorOf(request).network)
  const values = await findForm('/kich-hoat')
  const form = {
    values,
    errors: codeErrorsOf(
      loi,
      { firstField: 'login', typed: { ...values, login: typed } },
      { tries, noAsking },
    ),
  }
  return {
    title: t(title),
    hasErrors: form.errors.length > 0,
    body: (
      <PortalPage
        form={tries.until ? undefined : { id: switchedFormId }}
        section="dang-nhap"
        trail={[{ title: t('Đăng nhập'), href: '/dang-nhap' }, { title: t(title) }]}
        account={await findHeaderAccount()}
      >
        <FormPage
          title={t(title)}
          errors={form.errors}
          aside={<OtherWaysIn without={['/kich-hoat']} />}
          asideLabel={t('Cách đăng nhập khác')}
        >
          {isSent !== undefined && form.errors.length === 0 && !tries.until && (
            <Notice tone="success" role="status" title={t('Đã nhận yêu cầu')}>
              <SendingNote
                {...await findChannelState()}
                to={t('số đã đăng ký')}
                unknown={t(unknown)}
              />
            </Notice>
          )}
          <OwnAccountsNotice {...await findOwnAccounts()} />
          {tries.until ? (
            <CodeLock of="account" until={tries.until}>
              <p>
                <a href="/kich-hoat?so-khac=1">{t('Nhập mã số khác')}</a>
              </p>
            </CodeLock>
          ) : (
            <ActivationForm {...{ form, typed, login, tries, noAsking }} isDemo={env.DEMO_MODE} />
          )}
          <p className="mt-8">
            {t(
              'Đã kích hoạt rồi? <a>Đăng nhập</a> bằng mật khẩu bạn đã đặt. Mã kích hoạt chỉ dùng một lần. <a2>Quên mật khẩu?</a2>',
              {
                a: (words) => <a href="/dang-nhap">{words}</a>,
                a2: (words) => <a href="/quen-mat-khau">{words}</a>,
              },
            )}
          </p>
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = codeForm(codePages.first)
