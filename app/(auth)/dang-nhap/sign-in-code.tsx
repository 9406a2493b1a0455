import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { SignInCodeForm } from '@/components/accounts/sign-in-code-form'
import { CodeLock } from '@/components/layout/code-lock'
import { DemoInboxNote } from '@/components/layout/demo-inbox-note'
import { FormPage } from '@/components/layout/pages/form-page'
import { PortalPage } from '@/components/layout/pages/portal-page'
import { SendingNote } from '@/components/layout/sending-note'
import { findNoSignInCode } from '@/lib/accounts/codes/ask-sign-in-code'
import { codeErrorsOf, loginLabel, type Person } from '@/lib/accounts/codes/errors-of-reasons'
import { findHeaderAccount } from '@/lib/accounts/sessions/current-user'
import { codePageOf, signInPages } from '@/lib/accounts/sign-in-page'
import { findTriesFor } from '@/lib/accounts/places/known-places'
import { findKeptLogin } from '@/lib/accounts/codes/kept-login'
import { readLogin } from '@/lib/accounts/codes/login'
import { returnPath } from '@/lib/accounts/return-path'
import { visitorOf } from '@/lib/platform/limits/visitor'
import { findForm } from '@/lib/platform/seal/kept-form'
import { env } from '@/lib/platform/env'
import { hotline } from '@/lib/site/settings'
import { findChannelState } from '@/lib/verification/find-code-state'
import { msg, t } from '@/lib/words/t'

const title = msg('Cần thêm mã để đăng nhập')

/** The page of a signInPage that asks for a code beside the password, while strangers have used up what may be guessed. */
export const signInCodePage = (person: Person) =>
  page(async ({ request, search }) => {
    const signInPage = signInPages[person]
    const login = readLogin(signInPage.kind, await findKeptLogin())
    if (!login) redirect(signInPage.address)
    const isSent = search['da-gui'] !== undefined
    const hasBox = isSent || search['nhap-ma'] !== undefined
    const noAsking = await findNoSignInCode(
      { kind: signInPage.kind, login },
      visitorOf(request).network,
    )
    const tries = await findTriesFor({ kind: signInPage.kind, login }, request)
    const values = await findForm(codePageOf(signInPage))
    const form = {
      values,
      errors: codeErrorsOf(
        search.loi,
        { firstField: hasBox ? 'code' : 'login', person, typed: values },
        { tries, noAsking },
      ),
    }
    return {
      title: t(title),
      hasErrors: form.errors.length > 0,
      body: (
        <PortalPage
          section={person === 'citizen' ? 'dang-nhap' : undefined}
          trail={[{ title: t('Đăng nhập'), href: signInPage.address }, { title: t(title) }]}
          account={await findHeaderAccount()}
        >
          <FormPage title={t(title)} errors={form.errors}>
            <p className="mb-4">
              {t(loginLabel[person])} <strong className="wrap-anywhere">{login}</strong>{' '}
              <a href={signInPage.address} className="inline-flex min-h-11 items-center">
                {t('Nhập lại')}
              </a>
            </p>
            {tries.until ? (
              <CodeLock of={person === 'citizen' ? 'account' : 'officer'} until={tries.until} />
            ) : hasBox ? (
              <div className="mb-6">
                {isSent && (
                  <SendingNote
                    {...await findChannelState()}
                    to={t('liên hệ đã đăng ký')}
                    unknown={t(sent)}
                  />
                )}
                <p>
                  {t('Nhập mã cùng với mật khẩu.')} <DemoInboxNote isDemo={env.DEMO_MODE} />
                </p>
              </div>
            ) : (
              <p className="mb-6">
                {t(why)} <DemoInboxNote isDemo={env.DEMO_MODE} />
              </p>
            )}
            {!tries.until && (
              <SignInCodeForm
                page={codePageOf(signInPage)}
                login={login}
                goal={returnPath(search.tiep, signInPage.home)}
                form={form}
                {...{ hasBox, noAsking, tries }}
              />
            )}
            <p className="mt-8">{elsewhere[person]()}</p>
          </FormPage>
        </PortalPage>
      ),
    }
  })

const why = msg(
  'Mật khẩu đã được nhập chưa đúng nhiều lần, ở đây hoặc ở nơi khác. Để giữ an toàn, hiện nay bạn cần thêm một mã gửi đến điện thoại đã đăng ký.',
)
/** Also when none was sent because the owner holds a good one: whoever reads it may be a stranger. */
const sent = msg('Nếu tài khoản này có liên hệ đã đăng ký, mã đang đến hoặc đã ở đó.')
const elsewhere = {
  citizen: () =>
    t('Đã đổi số điện thoại? Gọi {phone} để được hướng dẫn.', { phone: hotline.shown }),
  officer: () =>
    t(
      'Bạn chưa có số nhận mã, hoặc không nhận được mã? Nhờ người vận hành cổng ghi số, hoặc cấp mã kích hoạt mới.',
    ),
}
