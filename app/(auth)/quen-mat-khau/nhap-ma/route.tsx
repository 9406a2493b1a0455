import { codeForm, codePages } from '@/lib/accounts/codes/code-form'
import { page } from '@/app/page-route'
import { AccountCodeField } from '@/components/accounts/account-code-field'
import { AskAgain } from '@/components/accounts/ask-again'
import { LoginField } from '@/components/accounts/login-field'
import { CodeLock } from '@/components/layout/code-lock'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { SendingNote } from '@/components/layout/sending-note'
import { Button, ButtonRow } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { findNoCode } from '@/lib/accounts/codes/ask-code'
import { codeErrorsOf } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { findTriesFor } from '@/lib/accounts/places/known-places'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { readLogin } from '@/lib/accounts/codes/login'
import { findForm } from '@/lib/platform/seal/kept-form'
import { aboutOf, errorOf } from '@/lib/forms/form-state'
import { shownLogin } from '@/lib/forms/numbers/login-number'
import { env } from '@/lib/platform/env'
import { findChannelState } from '@/lib/verification/find-code-state'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'

const title = msg('Nhập mã đặt lại mật khẩu')
const trail = () => [
  { title: t('Đăng nhập'), href: '/dang-nhap' },
  { title: t('Quên mật khẩu'), href: '/quen-mat-khau' },
  { title: t('Nhập mã') },
]

/** Also when none was sent because the owner holds a good one: whoever reads it may be a stranger. */
const sentFor = (login: string) =>
  t('Nếu tài khoản {number} có liên hệ đã đăng ký, mã đang đến hoặc đã ở đó.', {
    number: shownLogin(login),
  })

export const GET = page(async ({ request, search }) => {
  const typed = await findKeptLogin()
  const login = readLogin('CITIZEN', typed)
  const noAsking = await findNoCode(login, visitorOf(request).network)
  const isSent = login !== null && search['da-gui'] !== undefined
  const tries = await findTriesFor({ kind: 'CITIZEN', login }, request)
  const values = await findForm('/quen-mat-khau/nhap-ma')
  const place = { firstField: login ? 'code' : 'login', typed: { ...values, login: typed } }
  const form = { values, errors: codeErrorsOf(search.loi, place, { tries, noAsking }) }
  return {
    title: t(title),
    hasErrors: form.errors.length > 0,
    body: (
      <PortalPage
        form={tries.until ? undefined : { id: switchedFormId }}
        section="dang-nhap"
        trail={trail()}
        account={await findHeaderAccount()}
      >
        <FormPage title={t(title)} errors={form.errors}>
          {tries.until ? (
            <CodeLock of="account" until={tries.until}>
              <p>
                <a href="/quen-mat-khau">{t('Nhập mã số khác')}</a>
              </p>
            </CodeLock>
          ) : (
            <>
              <div className="mb-6">
                {isSent && (
                  <SendingNote
                    {...await findChannelState()}
                    to={t('liên hệ đã đăng ký')}
                    unknown={sentFor(login)}
                  />
                )}
                <p>
                  {t('Mỗi mã dùng được 30 phút kể từ lúc gửi, kể cả khi đã có mã mới hơn.')}
                  <DemoInboxNote isDemo={env.DEMO_MODE} />
                </p>
              </div>
              <form id={switchedFormId} method="post" action="/quen-mat-khau/nhap-ma" noValidate>
                {login && !errorOf(form, 'login') ? (
                  <input type="hidden" name="login" value={login} />
                ) : (
                  <LoginField
                    value={typed}
                    error={errorOf(form, 'login')}
                    about={aboutOf(form, 'login')}
                  />
                )}
                <AccountCodeField
                  label={t('Mã đặt lại mật khẩu')}
                  hint={t('8 chữ và số trong tin nhắn hoặc thư điện tử.')}
                  tries={tries}
                  value={form.values.code}
                  error={errorOf(form, 'code')}
                />
                <Details summary={t('Tôi chưa nhận được mã')} open={form.errors.length > 0}>
                  <p>{t('Tin nhắn có thể đến chậm vài phút.')}</p>
                  <AskAgain noAsking={noAsking}>
                    <p>
                      <a href="/quen-mat-khau">{t('Kiểm tra mã số và xin gửi lại')}</a>
                    </p>
                  </AskAgain>
                  <p>
                    {t('Đã đổi số điện thoại? Mang giấy tờ tùy thân đến cơ quan BHXH để cập nhật.')}
                  </p>
                  <p>
                    {t(
                      'Tài khoản của con không có liên hệ nào thì không nhận được mã. Cha, mẹ đang quản lý ghi số điện thoại cho con ở “Con của tôi”, hoặc đến cơ quan BHXH.',
                    )}
                  </p>
                </Details>
                <ButtonRow>
                  <Button>{t('Tiếp tục')}</Button>
                </ButtonRow>
              </form>
            </>
          )}
        </FormPage>
      </PortalPage>
    ),
  }
})

export const POST = codeForm(codePages.forgotten)
